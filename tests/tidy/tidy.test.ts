// The rules of the house that neither the compiler nor the linter can hold. Each rule is tried on its own
// examples first, and then on everything that git tracks.
import { describe, expect, test } from 'vitest';

import type { Rule } from './rule.ts';
import { importsRunInNoCircle } from './rules/circles.ts';
import { noClockNoChance } from './rules/determinism.ts';
import {
  filesAreShort,
  filesOpenWithAComment,
  nothingBinary,
  nothingIsLeftForLater,
  rootHasNoStrays,
} from './rules/files.ts';
import { coreIsPure, importsFollowTheTable } from './rules/imports.ts';
import { moneyIsNotANumber } from './rules/money.ts';
import { namesAreEnglish, namesCarryNoVersion, namesSayWhatIsInside } from './rules/names.ts';
import { versionsAreExact } from './rules/packages.ts';
import { layersAreChecked, projectsFollowTheTable } from './rules/projects.ts';
import { suppressionsStateAReason } from './rules/suppressions.ts';
import {
  lockFileNamesNoAddress,
  noMachinePaths,
  noRegistryHosts,
  nothingPrivateIsNamed,
} from './rules/traces.ts';
import { readTrackedFiles } from './tracked-files.ts';

const rules: readonly Rule[] = [
  importsFollowTheTable,
  coreIsPure,
  importsRunInNoCircle,
  projectsFollowTheTable,
  layersAreChecked,
  noClockNoChance,
  moneyIsNotANumber,
  rootHasNoStrays,
  nothingBinary,
  filesAreShort,
  filesOpenWithAComment,
  nothingIsLeftForLater,
  namesCarryNoVersion,
  namesSayWhatIsInside,
  namesAreEnglish,
  suppressionsStateAReason,
  noMachinePaths,
  noRegistryHosts,
  lockFileNamesNoAddress,
  nothingPrivateIsNamed,
  versionsAreExact,
];

const tracked = readTrackedFiles();
/** Every file is parsed, on machines that do other things beside. */
const patience = { timeout: 60_000 };

describe.each(rules)('$name', ({ check, refused, accepted }) => {
  test.each(refused)('refuses its failing example %#', (...files) => {
    expect(check(files)).not.toEqual([]);
  });

  test.each(accepted)('accepts its sound example %#', (...files) => {
    expect(check(files)).toEqual([]);
  });

  test('holds in this repository', patience, () => {
    const faults = check(tracked).map(({ path, line, message }) =>
      line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`,
    );
    expect(faults).toEqual([]);
  });
});
