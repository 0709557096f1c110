// From the package that a published document carries to the tree of its disclosure, with the format and the lists of the package: those
// of the program may have changed since.
import { buildDisclosure } from '../core/disclosure/build.ts';
import { problem, type Problem } from '../core/lib/problem.ts';
import { err, ok, type Result } from '../core/lib/result.ts';
import type { PublishedPackage } from '../exchange/published-package.ts';
import { attachmentNames } from './outgoing-ledger.ts';
import type { Prepared } from './prepare.ts';

/** Whatever a package makes fail is a refusal: ledger, lists and format come from outside and may hold anything. */
export function preparePackage({ ledger, printing }: PublishedPackage): Result<Prepared, readonly Problem[]> {
  const { format, codeLists } = printing;
  const { budgetUnit } = ledger.identity;
  const unit = ledger.budgetUnits.find(({ code }) => code === budgetUnit);
  if (budgetUnit !== undefined && unit === undefined) {
    const place = { file: attachmentNames.ledger, path: 'mingzhang.budgetUnit' };
    return err([problem('budget-unit-unknown', place, { written: budgetUnit, values: { similar: '' } })]);
  }
  try {
    const built = buildDisclosure(ledger, format, codeLists, unit);
    if (!built.ok) return built;
    const { rounding } = built.value.disclosure;
    return ok({ ...built.value, ledger, format, codeLists, rounding });
  } catch (fault) {
    return err([packageUnusable(format.id, fault)]);
  }
}

export function packageUnusable(format: string, fault: unknown): Problem {
  const detail = fault instanceof Error ? fault.message : '';
  const place = { file: attachmentNames.ledger };
  return problem('package-unusable', place, { written: format, values: { detail } });
}
