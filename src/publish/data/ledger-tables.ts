// A ledger as plain tables of text and one tree of facts: what its files hold, before they are CSV, YAML or JSON.
import {
  amountColumn,
  annualFundsColumns,
  codeNameColumns,
  formTextColumns,
  fundsColumn,
  indicatorColumns,
  lineColumns,
  moneyLevels,
  projectColumns,
  type Column,
} from '../../core/ledger/columns.ts';
import type {
  BudgetLine,
  BudgetUnit,
  Fact,
  FundsByLevel,
  Indicator,
  Ledger,
  Project,
} from '../../core/ledger/ledger.ts';
import type { Fen } from '../../core/money/fen.ts';
import { fileAmountStyle, formatAmount } from '../../core/money/format.ts';

export interface LedgerTable {
  readonly columns: readonly Column[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface LedgerTables {
  readonly lines: LedgerTable;
  readonly projects: LedgerTable;
  readonly indicators: LedgerTable;
  /** The department, its budget units, and all that is not a sum. */
  readonly facts: { readonly [key: string]: Fact };
}

export function ledgerTables(ledger: Ledger): LedgerTables {
  return {
    lines: tableOf(columnsOfLines(ledger), ledger.lines, lineCell),
    projects: tableOf(columnsOfProjects(ledger), ledger.projects, projectCell),
    indicators: tableOf(indicatorColumns, ledger.indicators, indicatorCell),
    facts: factsOf(ledger),
  };
}

function tableOf<T>(
  columns: readonly Column[],
  entries: readonly T[],
  cellOf: (entry: T, column: string) => string,
): LedgerTable {
  return { columns, rows: entries.map((entry) => columns.map(({ name }) => cellOf(entry, name))) };
}

/** Names of codes stand right after the codes, where any line gives them. */
function columnsOfLines({ lines }: Ledger): readonly Column[] {
  return lineColumns.flatMap((column) => {
    const list = codeListOf(column.name);
    const isNamed = list !== undefined && lines.some((line) => line.codeNames?.[list] !== undefined);
    return isNamed ? [column, { name: codeNameColumns[list], title: `${column.title}名称` }] : [column];
  });
}

type CodeListName = keyof typeof codeNameColumns;

function codeListOf(column: string): CodeListName | undefined {
  const lists = Object.keys(codeNameColumns) as CodeListName[];
  return lists.find((list) => list === column);
}

function lineCell(line: BudgetLine, column: string): string {
  if (column === amountColumn) return yuan(line.amountFen);
  const lists = Object.keys(codeNameColumns) as CodeListName[];
  const named = lists.find((list) => codeNameColumns[list] === column);
  if (named !== undefined) return line.codeNames?.[named] ?? '';
  return line.coordinates[column as keyof typeof line.coordinates];
}

/** Texts under names of the department's own stand at the end, in the order in which projects first hold them. */
function columnsOfProjects({ projects }: Ledger): readonly Column[] {
  const stated = projects.some((project) => project.annualFunds !== undefined);
  const names = new Set(projects.flatMap((project) => Object.keys(project.texts)));
  const further = [...names].filter((name) => !formTextColumns.includes(name));
  return [
    ...projectColumns,
    ...(stated ? annualFundsColumns : []),
    ...further.map((name) => ({ name, title: name })),
  ];
}

function projectCell(project: Project, column: string): string {
  switch (column) {
    case 'project':
      return project.code;
    case 'name':
      return project.name;
    case 'budgetUnit':
      return project.budgetUnit;
    case 'tableOrder':
      return `${project.tableOrder}`;
    default:
      return (
        fundsCell(project.wholePeriodFunds, 'wholePeriod', column) ??
        fundsCell(project.annualFunds, 'annual', column) ??
        project.texts[column] ??
        ''
      );
  }
}

function indicatorCell(indicator: Indicator, column: string): string {
  const { project, side, level1, level2, level3, target } = indicator;
  const cells: Readonly<Record<string, string>> = { project, side, level1, level2, level3, target };
  return cells[column] ?? '';
}

function fundsCell(
  funds: FundsByLevel | undefined,
  period: 'wholePeriod' | 'annual',
  column: string,
): string | undefined {
  const level = moneyLevels.find((each) => fundsColumn(period, each) === column);
  const amount = level === undefined ? undefined : funds?.[level];
  return amount === undefined || amount === null ? undefined : yuan(amount);
}

function factsOf(ledger: Ledger): { readonly [key: string]: Fact } {
  return {
    department: { ...ledger.department },
    budgetUnits: ledger.budgetUnits.map((unit) => unitFacts(unit, ledger)),
    ...ledger.facts,
  };
}

function unitFacts(unit: BudgetUnit, ledger: Ledger): Fact {
  const { parent, ...rest } = unit;
  const facts = ledger.unitFacts[unit.code];
  return { ...rest, ...(parent === '' ? {} : { parent }), ...(facts === undefined ? {} : { facts }) };
}

function yuan(amount: Fen): string {
  return formatAmount(amount, fileAmountStyle);
}
