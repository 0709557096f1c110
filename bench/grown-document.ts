// Documents of growing size: the made-up departments of a city as the units of one.
import { buildDisclosure } from '../src/core/disclosure/build.ts';
import type { Ledger } from '../src/core/ledger/ledger.ts';
import { disclosureElements } from '../src/core/reading/disclosure-elements.ts';
import type { DocumentElement } from '../src/core/reading/printed-document.ts';
import { formats } from '../src/cli/formats.ts';
import { listsOfYear } from '../src/cli/prepare.ts';
import { mappingOf } from '../src/cli/synthesize.ts';
import { synthesizedLedger } from '../src/synthesis/ledger.ts';

const fiscalYear = 2025;
const id = 'lvliang-budget-2025';

/** The budget of so many departments together, as printed. */
export function grownDocument(departments: number): readonly DocumentElement[] {
  const format = formats.get(id);
  if (format === undefined) throw new Error(`there is no format ${id}`);
  const governmentClassOf = mappingOf(fiscalYear);
  const ledgers = Array.from({ length: departments }, (_, index) =>
    synthesizedLedger({ seed: '1', index, fiscalYear, format: id, governmentClassOf }),
  );
  const built = buildDisclosure(joined(ledgers), format, listsOfYear(fiscalYear), undefined);
  if (!built.ok) throw new Error(`${departments} departments together do not build`);
  return disclosureElements(built.value.disclosure, 'grown.pdf');
}

/** What is said of the first stands for all; reasons of changes come from whichever states one. */
function joined(ledgers: readonly Ledger[]): Ledger {
  const [first, ...others] = ledgers;
  if (first === undefined) throw new Error('there is no ledger');
  const department = first.department.code;
  return {
    ...first,
    budgetUnits: ledgers.flatMap(({ budgetUnits }) => budgetUnits),
    lines: ledgers.flatMap(({ lines }) =>
      lines.map((line) => ({ ...line, coordinates: { ...line.coordinates, department } })),
    ),
    projects: ledgers
      .flatMap(({ projects }) => projects)
      .map((project, order) => ({ ...project, tableOrder: order + 1 })),
    indicators: ledgers.flatMap(({ indicators }) => indicators),
    facts: Object.assign({}, ...others.map(({ facts }) => facts), first.facts) as Ledger['facts'],
    unitFacts: {},
  };
}
