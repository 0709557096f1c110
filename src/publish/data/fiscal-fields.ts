// What each column of a ledger means to other programs: the type of Frictionless, and where there is one the column type of
// the Fiscal Data Package's budget taxonomy (specs.frictionlessdata.io/taxonomies/fiscal/budgets.json). Several columns of
// one concept are told apart by a further part of the name, from which a reader deduces the rest.
import type { Column } from '../../core/ledger/columns.ts';

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly columnType?: string;
}

const lineColumnTypes: Readonly<Record<string, string>> = {
  fiscalYear: 'date:fiscal-year',
  stage: 'phase:id',
  side: 'direction',
  jurisdiction: 'geo:source:code',
  department: 'administrative-classification:generic:level1:code',
  budgetUnit: 'administrative-classification:generic:level2:code',
  fundSource: 'fin-source:generic:code',
  origin: 'fin-source:generic:code:origin',
  revenueClass: 'economic-classification:generic:code:revenue',
  revenueClassName: 'economic-classification:generic:label:revenue',
  functionalClass: 'functional-classification:generic:code',
  functionalClassName: 'functional-classification:generic:label',
  departmentEconomicClass: 'economic-classification:generic:code:department',
  departmentEconomicClassName: 'economic-classification:generic:label:department',
  governmentEconomicClass: 'economic-classification:generic:code:government',
  governmentEconomicClassName: 'economic-classification:generic:label:government',
  expenditureKind: 'expenditure-type:code',
  project: 'activity:generic:project:code',
  procurementCategory: 'expenditure-type:code:procurement',
  moneyLevel: 'fin-source:generic:code:level',
  counterpartBudgetUnit: 'administrative-classification:generic:code:counterpart',
  amountYuan: 'value',
};

const projectColumnTypes: Readonly<Record<string, string>> = {
  project: 'activity:generic:project:code',
  name: 'activity:generic:project:label',
  budgetUnit: 'administrative-classification:generic:level2:code',
};

export function lineField(column: Column): Field {
  return fieldOf(column, lineColumnTypes[column.name]);
}

export function projectField(column: Column): Field {
  return fieldOf(column, projectColumnTypes[column.name]);
}

export function indicatorField(column: Column): Field {
  return fieldOf(column, column.name === 'project' ? projectColumnTypes['project'] : undefined);
}

function fieldOf(column: Column, columnType: string | undefined): Field {
  return { ...column, type: typeOf(column.name), ...(columnType === undefined ? {} : { columnType }) };
}

function typeOf(column: string): Field['type'] {
  if (column.endsWith('Yuan')) return 'number';
  return column === 'fiscalYear' || column === 'tableOrder' ? 'integer' : 'string';
}
