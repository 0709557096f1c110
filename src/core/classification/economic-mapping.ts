// Which economic class of the government budget belongs to which of the department's budget. The same salary is 501 in
// an administrative unit and 505 in a public institution, so the answer depends on the kind of unit.

export type BudgetUnitKind = 'administrative' | 'civilServiceManaged' | 'publicInstitution';

export interface EconomicPair {
  readonly departmentCode: string;
  readonly governmentCode: string;
  readonly unitKinds: readonly BudgetUnitKind[];
  readonly confirmed: boolean;
  readonly source: string;
}

export interface EconomicMapping {
  /** Whether the pair may stand together, at any levels: 301 with 501 may, as 30101 belongs to 50101. */
  allows(departmentCode: string, governmentCode: string, unitKind: BudgetUnitKind): boolean;
  /** The government classes of a department class at its lowest level, in ascending order. */
  governmentCodes(departmentCode: string, unitKind: BudgetUnitKind): readonly string[];
}

export function indexEconomicMapping(pairs: readonly EconomicPair[]): EconomicMapping {
  const byKind = (unitKind: BudgetUnitKind): readonly EconomicPair[] =>
    pairs.filter((pair) => pair.unitKinds.includes(unitKind));
  const pairsOf: Readonly<Record<BudgetUnitKind, readonly EconomicPair[]>> = {
    administrative: byKind('administrative'),
    civilServiceManaged: byKind('civilServiceManaged'),
    publicInstitution: byKind('publicInstitution'),
  };
  return {
    allows: (departmentCode, governmentCode, unitKind) =>
      pairsOf[unitKind].some(
        (pair) =>
          pair.departmentCode.startsWith(departmentCode) && pair.governmentCode.startsWith(governmentCode),
      ),
    governmentCodes: (departmentCode, unitKind) =>
      pairsOf[unitKind]
        .filter((pair) => pair.departmentCode === departmentCode)
        .map((pair) => pair.governmentCode)
        .toSorted(),
  };
}
