// The rules by which disclosures are audited: each is checked by an obligation or says why not, and each obligation instances a rule.
import { expect, test } from 'vitest';
import { obligationCodes } from '../../src/core/checks/obligation-codes.ts';
import { loadStandards } from '../../standards/load.ts';

const { auditRules, legalBasis } = loadStandards(2025);
const named = new Set(auditRules.flatMap(({ obligations }) => obligations));

test('every obligation instances a rule, and every code that a rule names exists', () => {
  expect([...named].sort()).toEqual(Object.keys(obligationCodes).sort());
});

test('a rule that nothing checks says why, and only such a rule', () => {
  const isExplained = auditRules.map(({ rule, obligations, whyNot, whyNotEnglish }) => [
    rule,
    (whyNot === '') === obligations.length > 0 && (whyNot === '') === (whyNotEnglish === ''),
  ]);
  expect(isExplained.filter(([, explained]) => explained === false)).toEqual([]);
});

test('every rule has a basis that is listed, and stands there once', () => {
  const ids = new Set(legalBasis.map(({ id }) => id));
  for (const { rule, basis } of auditRules) {
    expect(basis.length, rule).toBeGreaterThan(0);
    expect(
      basis.filter((id) => !ids.has(id)),
      rule,
    ).toEqual([]);
  }
  expect(new Set(auditRules.map(({ rule }) => rule)).size).toBe(auditRules.length);
});
