// A class of the department's economic classification goes with those of the government's that the mapping names (财预〔2017〕98号). The
// mapping is not all confirmed, and which kind of unit spends is not printed: what no kind allows is a warning.
import { indexEconomicMapping, type BudgetUnitKind } from '../../../classification/economic-mapping.ts';
import { placeOfRow } from '../../places.ts';
import { held, writtenCheck } from '../written-check.ts';

const unitKinds: readonly BudgetUnitKind[] = ['administrative', 'civilServiceManaged', 'publicInstitution'];

export const economicClassesMap = writtenCheck(
  'economic-classes-map',
  function* ({ document: { reading }, standards }, fault) {
    const mapping = indexEconomicMapping(standards.economicMapping);
    for (const table of reading.tables) {
      for (const row of table.read.rows) {
        const scopes = row.cells[0]?.scopes ?? [];
        const department = scopes.findLast(
          (one) => one.departmentEconomicClass !== undefined,
        )?.departmentEconomicClass;
        const government = scopes.findLast(
          (one) => one.governmentEconomicClass !== undefined,
        )?.governmentEconomicClass;
        if (department === undefined || government === undefined) continue;
        if (unitKinds.some((kind) => mapping.allows(department, government, kind))) yield held;
        else
          yield fault({
            places: [placeOfRow(table, row)],
            written: row.label,
            values: { department, government },
          });
      }
    }
  },
);
