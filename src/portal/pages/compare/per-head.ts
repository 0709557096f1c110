// Expenditure per post of documents side by side, where they say how many posts there are.
import { fen, type Fen } from '../../../core/money/fen.ts';
import { fullTitle } from '../../documents/titles.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { unknownIn } from '../../documents/what-is-unknown.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import type { ComparedDocument } from './compared-document.ts';

export function perHeadTable(documents: readonly ComparedDocument[], words: Wording): DataTable {
  const rows = documents.map((each): Cell[] => {
    const { version, staffQuota: posts, spentFen: total } = each;
    return [
      text(fullTitle(version), addresses.document(version.department, version.document, version.version)),
      amount(total, linesAddress(each, usesSelection(each)), unknownIn(each.version, words)),
      text(posts === null ? unknownIn(each.version, words) : `${posts}`),
      derived(
        total === null || posts === null || posts === 0n ? null : perHead(total, posts),
        'fromRow',
        '–',
      ),
    ];
  });
  return {
    name: 'perHead',
    title: words.compare.perHead,
    columns: [
      { name: 'document', title: words.columns.document, kind: 'text' },
      { name: 'amount', title: words.total, kind: 'amount' },
      { name: 'posts', title: words.compare.posts, kind: 'count' },
      { name: 'perHead', title: words.compare.perHead, kind: 'amount' },
    ],
    rows,
    notes: [words.compare.perHeadNote],
  };
}

/** Rounded half away from zero, to the fen. */
function perHead(total: Fen, posts: bigint): Fen {
  const size = total < 0n ? -total : total;
  const rounded = (2n * size + posts) / (2n * posts);
  return fen(total < 0n ? -rounded : rounded);
}
