// The strings among instructions are found however long they are and whatever stands beside them.
import { PDFContext } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { textsOf } from '../../../src/report/redaction/object-texts.ts';

const stringsOf = (instructions: string): readonly string[] =>
  textsOf(PDFContext.create().stream(instructions)).words.slice(0, -1);

test.each([
  ['both kinds', '(a b) Tj <41 42> Tj', ['a b', 'AB']],
  ['brackets within', String.raw`(a\(b\)c) Tj (d (e) f) Tj`, ['a(b)c', 'e']],
  ['a bracket that opens nothing', '( (a) Tj', ['a']],
  ['a dictionary', '/Span <</ActualText <FEFF4E00>>> BDC', ['一']],
])('%s', (_, instructions, strings) => {
  expect(stringsOf(instructions).filter((said) => !said.startsWith('/') && said !== '')).toEqual(
    expect.arrayContaining(strings),
  );
});

test.each([
  ['a string that never ends', '(', '', []],
  ['a long string', '(', ')', [12_000_000]],
  ['a long string of digits', '<', '>', [6_000_000]],
])('%s', (_, opening, closing, lengths) => {
  const strings = stringsOf(`${opening}${'0'.repeat(12_000_000)}${closing} Tj`);
  expect(strings.map(({ length }) => length).filter((length) => length > 1_000)).toEqual(lengths);
});
