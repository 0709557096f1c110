// Takes the clock out of a package: the program that makes Word files writes the time of day beside each of the files in it.
import { assert } from '../../core/lib/assert.ts';

const endOfPackage = { signature: 0x06054b50, length: 22, count: 10, firstEntry: 16 } as const;
const entryFields = { signature: 0x02014b50, time: 12, lengths: [28, 30, 32], file: 42, length: 46 } as const;
const timeOfFile = 10;
/** The beginning of 1980, which packages count from. */
const fixedTime = 0x00210000;

/** The same package with the same files, each as of 1980. */
export function withFixedTimes(packed: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(packed);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endOfPackage.length;
  assert(view.getUint32(end, true) === endOfPackage.signature, 'a package ends with its directory');
  let entry = view.getUint32(end + endOfPackage.firstEntry, true);
  for (let left = view.getUint16(end + endOfPackage.count, true); left > 0; left -= 1) {
    assert(view.getUint32(entry, true) === entryFields.signature, 'the directory has an entry for each file');
    view.setUint32(entry + entryFields.time, fixedTime, true);
    view.setUint32(view.getUint32(entry + entryFields.file, true) + timeOfFile, fixedTime, true);
    entry += entryLength(view, entry);
  }
  return bytes;
}

/** With its name, its extra fields and its comment. */
function entryLength(view: DataView, entry: number): number {
  const { length, lengths } = entryFields;
  return lengths.reduce<number>((sum, field) => sum + view.getUint16(entry + field, true), length);
}
