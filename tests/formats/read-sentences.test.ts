// The running text of every example, read back from its print alone: each line by its spec, each figure in its slot and with the
// regions that it was written from, and the facts.
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../src/core/disclosure/read/read-facts.ts';
import { readPassages, type ReadPassage } from '../../src/core/disclosure/read/read-passages.ts';
import type { Disclosure, Inline } from '../../src/core/disclosure/tree.ts';
import { factAt, LedgerView } from '../../src/core/ledger/view.ts';
import type { ReadForm } from '../../src/core/narrative/read/slot-value.ts';
import { Members } from '../../src/core/tables/read/members.ts';
import { loadStandards } from '../../standards/load.ts';
import { builtExample, exampleNames } from './built-example.ts';

describe.each(exampleNames)('%s', async (name) => {
  const { disclosure, ledger, format } = await builtExample(name);
  const lists = loadStandards(ledger.identity.codeListYear).codeLists;
  const view = new LedgerView(ledger, lists, undefined);
  const words = { ...format.words.department, body: disclosure.body.name, department: disclosure.body.name };
  const passages = readPassages(format.blocks, linesOf(disclosure), {
    words: Object.fromEntries(Object.entries(words).map(([key, word]) => [key, [word]])),
    reasons: format.reasons,
    members: Members.of(lists, {
      project: ledger.projects.map(({ code, name: called }) => ({ code, name: called, parent: '' })),
    }),
  });

  test('every line is one of the format', () => {
    expect(passages.filter(({ leaf }) => leaf === undefined)).toEqual([]);
  });

  test('every figure, with its amount', () => {
    for (const passage of passages)
      expect(figuresRead(passage, view), passage.line.text).toEqual(figuresWritten(passage));
  });

  test('every fact that is stated is that of the ledger', () => {
    const facts = readFacts(passages);
    expect(facts.length).toBeGreaterThan(10);
    for (const { path, value, line } of facts) {
      const said = factAt(ledger.facts, path);
      expect(comparableFact(value), `${path}: ${line.text}`).toBe(comparableFact(said));
    }
  });
});

interface Line {
  readonly text: string;
  readonly inlines: readonly Inline[];
}

function linesOf(disclosure: Disclosure): Line[] {
  return disclosure.blocks.flatMap((block): Line[] => {
    if (block.kind === 'heading') return [{ text: block.text, inlines: [] }];
    if (block.kind !== 'paragraph') return [];
    const text = block.inlines.map((one) => (one.kind === 'text' ? one.text : one.printed)).join('');
    return [{ text, inlines: block.inlines }];
  });
}

function figuresWritten({ line }: ReadPassage<Line>): string[] {
  return line.inlines.flatMap((inline) => {
    if (inline.kind !== 'figure') return [];
    const { amountFen, measure } = inline;
    const amount =
      amountFen === null || measure === undefined ? '' : ` ${amountFen < 0n ? -amountFen : amountFen}`;
    return [`${inline.printed}${amount}`];
  });
}

function figuresRead({ slots }: ReadPassage<Line>, view: LedgerView): string[] {
  return slots.flatMap(({ printed, value }) => {
    if (value.kind === 'amount')
      return [`${printed}${value.of === undefined ? '' : ` ${sumOf(value.of, view)}`}`];
    return value.kind === 'percent' || value.kind === 'count' ? [printed] : [];
  });
}

function sumOf(form: ReadForm, view: LedgerView): bigint {
  return form.reduce((total, { sign, scopes }) => {
    const sum = view.sum(view.region(scopes));
    return sum.state === 'known' ? total + BigInt(sign) * sum.amountFen : total;
  }, 0n);
}

/** A list of one reason is the reason, marks at the end belong to the sentence, and an amount is known to the hundred yuan. */
function comparableFact(fact: unknown): string {
  const said = [fact].flat().map((one) => (typeof one === 'string' ? one.replace(/[。；]$/u, '') : one));
  return JSON.stringify(
    said.map((one) => (typeof one === 'string' && /^\d{3,}\.\d\d$/u.test(one) ? one.slice(0, -5) : one)),
  );
}
