// Whether the codes of a line stand in the year's code lists, at the lowest level, under the name given beside them.
import { codeListNames, type CodeListIndex, type CodeListName } from '../../classification/code-list.ts';
import { noneCode, wholeCode } from '../../cube/space.ts';
import { problem, type Problem } from '../../lib/problem.ts';
import { codeNameColumns } from '../columns.ts';
import type { BudgetLine } from '../ledger.ts';
import { spreadsheetSlip } from './spreadsheet-slips.ts';
import { codeAndName, listed, mustBeDetailed, type LedgerContext } from './context.ts';

export function lineCodeProblems(line: BudgetLine, context: LedgerContext): readonly Problem[] {
  return codeListNames.flatMap((codeList) => {
    const code = line.coordinates[codeList];
    if (code === noneCode || code === wholeCode) return [];
    return codeProblems(line, codeList, context);
  });
}

function codeProblems(line: BudgetLine, codeList: CodeListName, context: LedgerContext): readonly Problem[] {
  const index = context.lists[codeList];
  const written = line.coordinates[codeList];
  const place = { ...line.source, column: codeList };
  const entry = index.find(written);
  if (entry === undefined) {
    const slip = spreadsheetSlip(written, codesOf(index), place);
    if (slip !== undefined) return [slip];
    const name = line.codeNames?.[codeList] ?? '';
    const similar = name === '' ? index.similar(written) : index.similar(name);
    const values = { codeList, year: `${index.list.year}`, similar: listed(similar.map(codeAndName)) };
    return [problem('code-unknown', place, { written, values })];
  }
  const found: Problem[] = [];
  if (entry.parent !== '' && index.find(entry.parent) === undefined) {
    found.push(
      problem('code-without-parent', place, { written, values: { codeList, parent: entry.parent } }),
    );
  }
  if (mustBeDetailed(line, context.ledger) && !index.isLowest(written)) {
    const children = listed(index.children(written).map(codeAndName));
    found.push(problem('code-not-lowest-level', place, { written, values: { codeList, children } }));
  }
  return [...found, ...nameProblems(line, codeList, context)];
}

const codesOf = ({ list }: CodeListIndex): string[] => list.entries.map(({ code }) => code);

function nameProblems(
  line: BudgetLine,
  codeList: CodeListName,
  { lists }: LedgerContext,
): readonly Problem[] {
  const code = line.coordinates[codeList];
  const written = line.codeNames?.[codeList] ?? '';
  const entry = lists[codeList].find(code);
  if (written === '' || entry === undefined || lists[codeList].nameFits(code, written)) return [];
  const place = { ...line.source, column: codeNameColumns[codeList] };
  return [problem('code-name-mismatch', place, { written, values: { codeList, code, name: entry.name } })];
}
