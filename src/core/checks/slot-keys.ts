// What the slots of sentences are known by, as long as the sentence is there: the sentence, what it and the item of its list are about, and
// the slot. An ordinal stands only where nothing else tells two slots apart.
import type { ReadSlot } from '../narrative/read/read-sentence.ts';
import type { Reading } from '../reading/reading.ts';
import type { PlaceKey } from './obligation.ts';

/** Of all slots of the format's sentences. */
export function slotKeys(passages: Reading['passages']): ReadonlyMap<ReadSlot, PlaceKey> {
  const keys = new Map<ReadSlot, PlaceKey>();
  const met = new Map<string, number>();
  for (const { leaf, about, slots } of passages) {
    if (leaf?.spec.kind !== 'paragraph') continue;
    const section = leaf.spec.name;
    for (const slot of slots) {
      const row = [about ?? [], slot.items ?? []].flat().join('/');
      const name = slot.items === undefined ? slot.name : slot.name.replace(/^(?:\[\d+\]\.?)+/u, '');
      // A sentence may say one thing twice.
      const told = [section, row, name].join('\n');
      const occurrence = (met.get(told) ?? 0) + 1;
      met.set(told, occurrence);
      const ordinal = occurrence === 1 ? '' : `（${occurrence}）`;
      keys.set(slot, { section, ...(row === '' ? {} : { row }), slot: name + ordinal });
    }
  }
  return keys;
}
