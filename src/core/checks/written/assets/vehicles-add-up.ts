// A total of counts, such as all vehicles, is the sum of its kinds: of every sentence that tells both.
import { placeOfPassage } from '../../places.ts';
import type { FactTotalSlot, Slots } from '../../../narrative/spec.ts';
import { held, writtenCheck } from '../written-check.ts';

export const vehiclesAddUp = writtenCheck('vehicles-add-up', function* ({ document: { reading } }, fault) {
  for (const passage of reading.passages) {
    const { leaf, slots } = passage;
    if (leaf?.spec.kind !== 'paragraph') continue;
    const counts = new Map(
      slots.flatMap(({ value }) =>
        value.kind === 'count' && value.factPath !== undefined
          ? [[value.factPath, value.number] as const]
          : [],
      ),
    );
    for (const { name, printed } of slots) {
      const total = totalSlot(leaf.spec.slots ?? {}, name);
      const parts = total?.paths.map((path) => counts.get(path));
      if (parts === undefined || parts.some((part) => part === undefined)) continue;
      const sum = parts.reduce((all, part) => all + BigInt(part ?? '0'), 0n);
      if (`${sum}` === printed.trim()) yield held;
      else yield fault({ places: [placeOfPassage(passage)], written: printed, expected: `${sum}` });
    }
  }
});

function totalSlot(slots: Slots, name: string): FactTotalSlot | undefined {
  const slot = slots[name];
  return slot?.kind === 'factTotal' ? slot : undefined;
}
