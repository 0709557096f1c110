// The glossary keeps up with the code: every dimension, fixed member, table and form has its row, under the name that officials
// use, and every clause is cited as the legal basis has it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { dimensionNames, dimensions, fixedMembers } from '../../src/core/cube/dimensions.ts';
import { loadStandards } from '../../standards/load.ts';

const glossary = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8');

/** Chinese term by identifier, out of the tables that have a column for the basis. */
const entries = glossary
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7)
  .flatMap(([, term = '', identifiers = '']) =>
    [...identifiers.matchAll(/`([^`]+)`/gu)].map(([, identifier = '']) => ({ identifier, term })),
  );
const terms = new Map(entries.map(({ identifier, term }) => [identifier, term]));

test.each(dimensionNames)('the dimension %s stands under its title', (name) => {
  expect(terms.get(name)).toBe(dimensions[name].title);
});

const members = dimensionNames.flatMap((name) =>
  fixedMembers(name).map((member) => ({ identifier: `${name}: ${member.code}`, name: member.name })),
);

test.each(members)('the member $identifier stands under its name', ({ identifier, name }) => {
  expect(terms.get(identifier)).toBe(name);
});

test.each([...formats.values()])('every table and form of $id has a row', ({ tables, forms }) => {
  const names = [...tables, ...forms].map(({ name }) => name);
  expect(names.filter((name) => !terms.has(name))).toEqual([]);
});

test('no identifier stands twice', () => {
  expect(entries.length).toBeGreaterThan(0);
  expect(terms.size).toBe(entries.length);
});

describe('clauses', () => {
  const basisById = new Map(loadStandards(2025).legalBasis.map((basis) => [basis.id, basis]));
  const citations = [...glossary.matchAll(/\[([^\]]+)\]\[([^\]]+)\]/gu)].map(([, text = '', id = '']) => ({
    text,
    id,
  }));
  const definitions = new Map(
    [...glossary.matchAll(/^\[([^\]]+)\]: \S+ "(.+)"$/gmu)].map(([, id = '', title = '']) => [id, title]),
  );

  test('are cited with their article, and marked where they are unconfirmed', () => {
    expect(citations.length).toBeGreaterThan(0);
    for (const { text, id } of citations) {
      const basis = basisById.get(id);
      expect(text, id).toContain(basis?.article ?? 'no such clause');
      expect(text.endsWith('（未确认）'), `${text} ${id}`).toBe(basis?.confirmed === false);
    }
  });

  test('are named in full at the end, as the legal basis has them', () => {
    expect(new Set(definitions.keys())).toEqual(new Set(citations.map(({ id }) => id)));
    for (const [id, title] of definitions) {
      const basis = basisById.get(id);
      expect(title, id).toBe(basis === undefined ? '' : basis.document + basis.number + basis.article);
    }
  });
});
