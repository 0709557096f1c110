// The disclosure tree of a version, out of the file that was published with it.
import { assert } from '../../core/lib/assert.ts';
import type { Disclosure } from '../../core/disclosure/tree.ts';
import type { VersionKey } from '../../store/rows.ts';
import { fileOf, filesOf } from '../../store/documents.ts';
import { unpacked } from '../../store/packing.ts';
import { disclosureFile, readDisclosure } from '../../store/read-disclosure.ts';
import type { Portal } from '../portal.ts';

/** Undefined where the version was read from a publication, or stored without its tree. */
export async function disclosureOf(portal: Portal, key: VersionKey): Promise<Disclosure | undefined> {
  const files = await filesOf(portal.database, key);
  const file = files.find(({ path }) => path === disclosureFile);
  if (file === undefined) return undefined;
  return await portal.disclosures.get(file.sha256, async () => {
    const stored = await fileOf(portal.database, key, disclosureFile);
    assert(stored !== undefined, 'a file that is listed is there');
    return readDisclosure(new TextDecoder().decode(unpacked(stored)));
  });
}
