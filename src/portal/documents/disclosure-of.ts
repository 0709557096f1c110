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
  const tree: unknown = JSON.parse(json);
  readAmounts(tree);
  return tree as Disclosure;
}

const amounts = ['amountFen', 'lastPlaces'] as const;

/** In place: a tree has ten thousands of nodes, and asking at each as it is parsed takes four times as long. */
function readAmounts(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) readAmounts(each);
    return;
  }
  const named = node as Record<string, unknown>;
  for (const name of amounts) {
    const value = named[name];
    if (typeof value === 'string') named[name] = BigInt(value);
  }
  for (const name in named) readAmounts(named[name]);
}
