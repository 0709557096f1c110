// Holds the rules that we list against the audit rules that they were drawn from, where these are at hand: none is left out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadStandards } from '../../standards/load.ts';

const documents = process.env['SHARED_DOCUMENTS'] ?? '';
const path = join(documents, 'reference/rules.csv');
const isHere = documents !== '' && existsSync(path);
// A skipped test says why in its name.
const title = isHere
  ? 'the audit rules'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds reference/rules.csv';

describe.skipIf(!isHere)(title, () => {
  test('stand in our list, each in its category', () => {
    const rules = parse<{ id: string; category: string }>(readFileSync(path, 'utf8'), { columns: true });
    expect(rules).toHaveLength(179);
    const ours = loadStandards(2025).auditRules.map(({ rule, category }) => ({ rule, category }));
    expect(ours).toEqual(rules.map(({ id, category }) => ({ rule: id, category })));
  });
});
