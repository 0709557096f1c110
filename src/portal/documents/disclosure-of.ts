// The disclosure tree of a version, out of the file that was published with it.
import { assert } from '../../core/lib/assert.ts';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import type { VersionKey } from '../../store/rows.ts';
import { fileOf, filesOf } from '../../store/documents.ts';
import { unpacked } from '../../store/packing.ts';
import type { Portal } from '../portal.ts';

const treeFile = 'disclosure.json';

/** Undefined where the version was read from a publication, or stored without its tree. */
export async function disclosureOf(portal: Portal, key: VersionKey): Promise<Disclosure | undefined> {
  const files = await filesOf(portal.database, key);
  const file = files.find(({ path }) => path === treeFile);
  if (file === undefined) return undefined;
  return await portal.disclosures.get(file.sha256, async () => {
    const stored = await fileOf(portal.database, key, treeFile);
    assert(stored !== undefined, 'a file that is listed is there');
    return readDisclosure(new TextDecoder().decode(unpacked(stored)));
  });
}

/** The file is our own (`publish/data/disclosure-json.ts`), so its shape is known; amounts are strings of digits in it. */
export function readDisclosure(json: string): Disclosure {
  return JSON.parse(json, (name, value: unknown) =>
    bigints.has(name) && typeof value === 'string' ? BigInt(value) : value,
  ) as Disclosure;
}

const bigints = new Set(['amountFen', 'lastPlaces']);
