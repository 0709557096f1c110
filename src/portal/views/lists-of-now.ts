// The code lists by which codes are looked up that belong to no document: those of the latest year.
import type { CodeLists } from '../../core/ledger/space.ts';
import type { Portal } from '../portal.ts';

const afterAllYears = 9999;

export function listsOfNow({ codeLists }: Pick<Portal, 'codeLists'>): CodeLists {
  return codeLists(afterAllYears);
}
