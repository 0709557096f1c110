// Every example, of the department and of each of its units that has a set of its own: what goes out of it prints the same document, and the formulas told of its figures add up.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listsOfYear, prepare, type Prepared } from '../../src/cli/prepare.ts';
import { buildDisclosure } from '../../src/core/disclosure/build.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { Body } from '../../src/core/ledger/view.ts';
import { renderProblem } from '../../src/core/lib/messages/render.ts';
import type { Problem } from '../../src/core/lib/problem.ts';
import type { Result } from '../../src/core/lib/result.ts';
import { shown } from '../core/disclosure/shown.ts';

const examples = join(import.meta.dirname, '../../examples');

test.each(readdirSync(examples))('%s', async (name) => {
  const { ledger } = await prepared(name, undefined);
  // A unit without facts of its own has no set, unless it is the whole department.
  const { budgetUnits, unitFacts } = ledger;
  const own = budgetUnits.filter(({ code }) => budgetUnits.length === 1 || unitFacts[code] !== undefined);
  for (const unit of [undefined, ...own]) await check(name, unit);
});

async function prepared(name: string, unit: Body): Promise<Prepared> {
  const options = { format: undefined, budgetUnit: unit?.code, attachment: 'public' } as const;
  return expectDone(await prepare(join(examples, name), options));
}

async function check(name: string, unit: Body): Promise<void> {
  const { ledger, format, disclosure } = await prepared(name, unit);
  const goesOut: Ledger = {
    ...ledger,
    identity: { ...ledger.identity, ledgerKind: 'public' },
    lines: disclosure.publicLines.map(({ coordinates, amountFen }) => ({
      coordinates,
      amountFen,
      source: {},
    })),
  };
  const lists = listsOfYear(ledger.identity.codeListYear);
  const again = expectDone(buildDisclosure(goesOut, format, lists, unit)).disclosure;
  expect(shown(again)).toBe(shown(disclosure));
  for (const { kind, formula, amountFen, description } of Object.values(disclosure.measures)) {
    if (formula.length === 0 || kind === 'share') continue;
    const sum = formula.reduce(
      (total, { sign, measure }) => total + BigInt(sign) * (disclosure.measures[measure]?.amountFen ?? 0n),
      0n,
    );
    expect(sum, description).toBe(amountFen);
  }
}

function expectDone<Value>(result: Result<Value, readonly Problem[]>): Value {
  if (result.ok) return result.value;
  throw new Error(result.error.map((problem) => renderProblem(problem, 'en')).join('\n'));
}
