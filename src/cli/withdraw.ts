// `mingzhang withdraw`: hides a version of a document everywhere. Two persons decide; in an emergency one takes it down at once, and a
// second one confirms it later. What is left to be seen is the day, the kind of reason and the hash.
import type { Store } from '../store/open-store.ts';
import type { VersionKey } from '../store/rows.ts';
import type { WithdrawalReason } from '../store/schema.ts';
import { confirmWithdrawal, withdrawVersion, type Withdrawal } from '../store/withdraw.ts';
import { parseWords } from './command-words.ts';
import { openNamedStore, storeOptions } from './store-place.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { refuseWords, seeHelp } from './usage.ts';
import { noVersionAt, versionAt } from './version-address.ts';
import { withdrawWords, type WithdrawWords } from './withdraw-wording.ts';

const reasons = [
  'wrongFigures',
  'personalData',
  'classified',
  'wrongDocument',
  'legalOrder',
] as const satisfies readonly WithdrawalReason[];

const spec = {
  options: {
    ...storeOptions,
    reason: 'any',
    role: 'any',
    by: 'any',
    'confirmed-by': 'any',
    emergency: 'switch',
    confirm: 'switch',
  },
  paths: { of: 'document', least: 1, most: 1 },
} as const;

type Asked =
  | { readonly kind: 'withdraw'; readonly withdrawal: Omit<Withdrawal, 'withdrawnAt'> }
  | { readonly kind: 'confirm'; readonly by: string };

export async function runWithdraw(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('withdraw', parsed.error, terminal);
  const { paths, values, switches, language } = parsed.value;
  const say = withdrawWords(language);
  const [address = ''] = paths;
  const key = versionAt(address);
  const { reason: written } = values;
  if (written !== undefined && !reasons.some((reason) => reason === written)) {
    terminal.printAside(say.noReason(written, reasons));
    return 2;
  }
  const asked = askedFor(values, switches);
  if (key === undefined || asked === undefined) {
    if (key === undefined) terminal.printAside(noVersionAt[language](address));
    if (asked === undefined) terminal.printAside(say.incomplete);
    terminal.printAside(seeHelp('withdraw', language));
    return 2;
  }
  const store = await openNamedStore(values, language, terminal);
  if (store === undefined) return 2;
  try {
    const [done, message] = await perform(store, key, asked, say);
    if (done) terminal.print(message);
    else terminal.printAside(message);
    return done ? 0 : 2;
  } finally {
    await store.close();
  }
}

interface Values {
  readonly reason?: string;
  readonly role?: string;
  readonly by?: string;
  readonly 'confirmed-by'?: string;
}

/** Undefined where it is not said who decides, or why, or whether there is a second person. */
function askedFor(values: Values, switches: ReadonlySet<string>): Asked | undefined {
  const { role, by, 'confirmed-by': confirmedBy } = values;
  const reason = reasons.find((each) => each === values.reason);
  if (by === undefined) return undefined;
  if (switches.has('confirm')) return reason === undefined ? { kind: 'confirm', by } : undefined;
  if (reason === undefined || role === undefined) return undefined;
  if ((confirmedBy === undefined) !== switches.has('emergency')) return undefined;
  const second = confirmedBy === undefined ? {} : { confirmedBy };
  return { kind: 'withdraw', withdrawal: { reason, role, requestedBy: by, ...second } };
}

async function perform(
  store: Store,
  key: VersionKey,
  asked: Asked,
  say: WithdrawWords,
): Promise<readonly [done: boolean, message: string]> {
  const now = new Date();
  if (asked.kind === 'confirm') {
    const isConfirmed = await confirmWithdrawal(store, key, asked.by, now);
    return [isConfirmed, isConfirmed ? say.confirmed : say.notConfirmed];
  }
  const outcome = await withdrawVersion(store, key, { ...asked.withdrawal, withdrawnAt: now });
  if (outcome !== 'withdrawn') return [false, say.refused[outcome]];
  return [true, asked.withdrawal.confirmedBy === undefined ? say.takenDown : say.withdrawn];
}
