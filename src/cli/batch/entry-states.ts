// What became of each ledger of a batch, and how many of each.
export type EntryState = 'built' | 'skipped' | 'refused' | 'notWritten' | 'broken' | 'waiting';

export type BatchCounts = Readonly<Record<'built' | 'skipped' | 'failed' | 'waiting', number>>;

export function countEntries(entries: readonly { readonly state: EntryState }[]): BatchCounts {
  const count = (...states: readonly EntryState[]): number =>
    entries.filter(({ state }) => states.includes(state)).length;
  return {
    built: count('built'),
    skipped: count('skipped'),
    failed: count('refused', 'notWritten', 'broken'),
    waiting: count('waiting'),
  };
}
