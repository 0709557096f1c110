// The disclosure as data: nothing of the tree is lost, amounts are strings, the schema holds.
import { expect, test } from 'vitest';
import { disclosureJson } from '../../../src/publish/data/disclosure-json.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';
import { faultsOf, schemaOf } from './schemas.ts';

const text = disclosureJson(sampleDisclosure);
const schema = schemaOf('disclosure');

test('opens with the name and edition of its schema', () => {
  expect(text).toMatch(/^\{\n {2}"schema": \{\n {4}"name": "mingzhang-disclosure",\n {4}"edition": 1\n/u);
});

test('fits its schema', () => {
  expect(faultsOf(schema, text)).toEqual([]);
});

test('holds the whole tree, amounts as digits of fen', () => {
  const tree = JSON.parse(text, (key, value: unknown) =>
    key === 'amountFen' && typeof value === 'string' ? BigInt(value) : value,
  ) as object;
  const { schema: _schema, ...content } = tree as { schema: unknown };
  expect(content).toEqual(sampleDisclosure);
});

test.each([
  ['an amount that is a number', '"amountFen": "1100000000"', '"amountFen": 1100000000'],
  ['an amount in yuan', '"amountFen": "1100000000"', '"amountFen": "11000000.00"'],
  ['a block of another kind', '"kind": "paragraph"', '"kind": "poem"'],
  ['a property that nobody knows', '"contentsTitle"', '"extra": 1, "contentsTitle"'],
  ['another edition', '"edition": 1', '"edition": 2'],
])('the schema refuses %s', (_what, written, other) => {
  expect(text).toContain(written);
  expect(faultsOf(schema, text.replace(written, other))).not.toEqual([]);
});

test('same input, same text', () => {
  expect(disclosureJson(structuredClone(sampleDisclosure))).toBe(text);
});
