// What the cells of tables and forms state. The funds of a form are those of its project, placed as far as the rows of the project tell.
import type { EarlierDocument } from './earlier-documents.ts';
import { contains, type Region } from '../../cube/region.ts';
import type { DimensionName } from '../../cube/dimensions.ts';
import type { Scope } from '../../ledger/view.ts';
import type { AmountStyle } from '../../money/format.ts';
import { projectOf } from '../../reading/form-difference.ts';
import type { FormInDocument, Reading, TableInDocument } from '../../reading/reading.ts';
import type { ReadFigure } from '../../tables/read/figure.ts';
import { matchForms, type MatchedForm } from './form-projects.ts';
import { tableTitle, type DocumentCell, type DocumentTable } from '../../reading/printed-document.ts';
import { readable } from '../../tables/read/phrases.ts';
import { formKeys } from '../form-keys.ts';
import { placeOfCell } from '../places.ts';
import type { CheckedPlace } from '../obligation.ts';
import { anything, nothing, type Owner, type Quantity, type Range, type Term } from './quantities.ts';
import type { NewPrint, Statements } from './statements.ts';

/** A column that `isDoubted` may say anything: so its cells stay prints, and the same ones. */
export function stateTable(
  table: TableInDocument,
  statements: Statements,
  isDoubted: (column: string) => boolean,
): void {
  for (const { scopes, print } of printsOf(table, 'table')) {
    const range = isDoubted(print.owner.column) ? anything : print.range;
    statements.state(statements.ofScopes(scopes), { ...print, range });
  }
}

/**
 * What another document prints for a period that this one compares with; only where this one speaks of the same. `periods` says what
 * its periods are called here.
 */
export function stateEarlier(
  table: TableInDocument,
  periods: EarlierDocument['periods'],
  statements: Statements,
): void {
  const { space } = statements.view;
  for (const { scopes, print } of printsOf(table, 'companion')) {
    const period = periods[scopes.findLast((scope) => scope.period !== undefined)?.period ?? 'current'];
    if (period === undefined) continue;
    const isKnown = scopes.every((scope) =>
      Object.entries(scope).every(
        ([name, selector]) =>
          name === 'period' ||
          selectorCodes(selector).every((code) => space[name as DimensionName].nodes.has(code)),
      ),
    );
    const quantity = isKnown ? statements.statedAt([...scopes, { period }]) : undefined;
    if (quantity !== undefined) statements.state(quantity, print);
  }
}

const selectorCodes = (selector: string): readonly string[] => selector.replace('!', '').split('|');

function printsOf(
  table: TableInDocument,
  kind: Owner['kind'],
): readonly { readonly scopes: readonly Scope[]; readonly print: NewPrint }[] {
  const { spec, unit, rows } = table.read;
  if (unit === undefined) return [];
  const style: AmountStyle = { ...spec.amount, unit };
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const range = rangeOf(cell);
      if (range === undefined) return [];
      const print: NewPrint = {
        range,
        value: cell.amountFen ?? 0n,
        written: cell.printed,
        isBlank: cell.state === 'blank',
        style: { kind: 'amount', style, negated: false },
        place: placeOfCell(table, row, cell),
        owner: { kind, name: spec.name, row: row.key, column: cell.column },
      };
      return [{ scopes: cell.scopes, print }];
    }),
  );
}

/** Where a table prints its zeros, a cell left blank says nothing else than they do; what is no figure says nothing. */
function rangeOf({ interval, state }: ReadFigure): Range | undefined {
  if (interval !== null) return { lower: interval.lowerFen, upper: interval.upperFen };
  return state === 'blank' ? nothing : undefined;
}

export function stateForms(reading: Reading, statements: Statements): void {
  const empty = statements.emptyRegions();
  const keys = formKeys(reading);
  for (const matched of matchForms(reading)) {
    const { form, name } = matched;
    stateForm(matched, keys.get(form) ?? name, placesOf(matched, statements, empty), statements);
  }
}

/**
 * Where the rows of a form's project stand, in the dimensions by which the form is placed: what they agree on, if they list the members of
 * that dimension, or if what lies beside is printed as nothing.
 */
function placesOf(
  { form, project, rows }: MatchedForm,
  statements: Statements,
  empty: readonly Region[],
): Scope[] {
  if (project === undefined) return [];
  const { placedBy, scope } = form.read.spec;
  return placedBy.flatMap((dimension) => {
    const codes = new Set(rows.map(({ scopes }) => scopes.flatMap((one) => one[dimension] ?? []).at(-1)));
    const [only, ...others] = codes;
    if (only === undefined || others.length > 0) return [];
    const beside = statements.view.region([scope, { project }, { [dimension]: `!${only}` }]);
    const isListed = dimension === 'budgetUnit' || dimension === 'project';
    return isListed || empty.some((region) => contains(region, statements.reduced(beside)))
      ? [{ [dimension]: only }]
      : [];
  });
}

function stateForm(
  { form, project, name }: MatchedForm,
  key: string,
  placed: readonly Scope[],
  statements: Statements,
): void {
  const { spec, funds } = form.read;
  const sides = Map.groupBy(funds, ({ side }) => side);
  for (const [side, ofSide] of sides) {
    const whole = ofSide.find(({ level }) => level === 'total');
    const terms: Term[] = [];
    for (const { level, interval, amountFen, printed, state, cell } of ofSide) {
      const scope: Scope[] = level === 'total' ? [] : [{ moneyLevel: level }];
      const quantity: Quantity =
        side === 'annual' && project !== undefined
          ? statements.ofScopes([spec.scope, { project }, ...placed, ...scope])
          : statements.named(`form ${name} ${side} ${level}`);
      terms.push({ sign: level === 'total' ? 1 : -1, quantity });
      if (interval === null || amountFen === null) continue;
      const column = `${side}.${level}`;
      const place: CheckedPlace = {
        ...cell.place,
        key: { table: spec.name, project: key, column },
        label: [
          tableTitle(form.printed),
          projectOf(form),
          ...(whole === undefined || level === 'total' ? [] : [labelBeside(form.printed, whole.cell)]),
          labelBeside(form.printed, cell),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      };
      const style = styleOf(form, side, level);
      if (style === undefined) continue;
      statements.state(quantity, {
        range: { lower: interval.lowerFen, upper: interval.upperFen },
        value: amountFen,
        written: printed,
        isBlank: state === 'blank',
        style: { kind: 'amount', style, negated: false },
        place,
        owner: { kind: 'form', name: spec.name, row: name, column },
      });
    }
    const isWhole = terms.some(({ sign }) => sign === 1) && terms.length > 1;
    const isRead = ofSide.every(({ interval }) => interval !== null);
    if (isWhole && isRead) statements.laws.push({ kind: 'sum', why: 'funds', terms, constant: 0n });
  }
}

function styleOf({ read }: FormInDocument, side: string, level: string): AmountStyle | undefined {
  for (const row of read.spec.rows) {
    const cells = row.kind === 'cells' ? row.cells : [];
    const found = cells.find(({ funds }) => funds?.side === side && funds.level === level);
    if (found?.funds !== undefined) return found.funds.style;
  }
  return undefined;
}

/** What a form says before a figure, without the colon; nothing where its cells were not told apart. */
function labelBeside({ grid }: DocumentTable, { row, column }: DocumentCell): string {
  const before = grid.cells.filter(
    (one) => one.column < column && one.row <= row && row < one.row + one.rowSpan,
  );
  const nearest = before.reduce<DocumentCell | undefined>(
    (best, one) => (best === undefined || one.column > best.column ? one : best),
    undefined,
  );
  return readable(nearest?.text ?? '').replace(/[：:]$/u, '');
}
