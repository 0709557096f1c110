// Before documents are shown: says where there are none, brings what is public of their quality over from an earlier program, and says of
// how many nobody knows any.
import type { Language } from '../../core/lib/messages/render.ts';
import { countUnchecked, keepMissingQuality } from '../../store/missing-quality.ts';
import { holdsDocuments } from '../../store/documents.ts';
import type { Store } from '../../store/open-store.ts';
import { coveredYears } from '../../../standards/load.ts';
import { checkStandardsOf } from '../prepare.ts';
import type { Terminal } from '../terminal.ts';
import { serveWords } from './wording.ts';

export async function beforeShowing(store: Store, language: Language, terminal: Terminal): Promise<void> {
  const say = serveWords(language);
  // A folder that was mistyped is a new store.
  if (!(await holdsDocuments(store.database))) terminal.printAside(say.emptyStore);
  const { scoreWeights } = checkStandardsOf(coveredYears.last);
  await keepMissingQuality(store, scoreWeights, (versions) => {
    terminal.printAside(say.bringingQuality(versions));
  });
  const unchecked = await countUnchecked(store.database);
  if (unchecked > 0) terminal.printAside(say.unchecked(unchecked));
}
