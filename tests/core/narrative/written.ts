// Writes one sentence for a test, and shows it as a reader sees it: its figures in brackets, what is wrong as whole messages.
import { renderProblem, type Language } from '../../../src/core/lib/messages/render.ts';
import type { Problem } from '../../../src/core/lib/problem.ts';
import type { Region } from '../../../src/core/cube/region.ts';
import type { Ledger } from '../../../src/core/ledger/ledger.ts';
import type { Body } from '../../../src/core/ledger/view.ts';
import type { SentenceSpec } from '../../../src/core/narrative/spec.ts';
import type { WrittenInline } from '../../../src/core/narrative/sentence.ts';
import { writeSentence } from '../../../src/core/narrative/write.ts';
import { problem } from '../../../src/core/lib/problem.ts';
import type { Environment } from '../../../src/core/tables/environment.ts';
import { bases } from '../small-bases.ts';
import { environmentOf } from '../small-ledger.ts';

export interface WrittenForTest {
  readonly text: string;
  readonly inlines: readonly WrittenInline[];
  readonly problems: readonly Problem[];
  /** What the sentence says beyond its figures. */
  readonly decisive: readonly Region[];
  readonly remainders: readonly Region[];
  readonly facts: readonly string[];
  readonly environment: Environment;
}

export function write(spec: SentenceSpec, ledger: Ledger, body?: Body): WrittenForTest {
  const environment = environmentOf(ledger, body);
  const problems: Problem[] = [];
  const decisive: Region[] = [];
  const remainders: Region[] = [];
  const facts: string[] = [];
  const inlines = writeSentence(spec, {
    environment,
    place: 'section',
    reasons: { several: '{ordinal}是{item}', separator: '；', lead: '：' },
    bases,
    report: (one) => problems.push(one),
    noteProject: () => undefined,
    noteFact: (path) => facts.push(path),
    noteDecisive: (region) => decisive.push(region),
    noteRemainder: (region) => remainders.push(region),
    reportUnknown: (_, place) =>
      problems.push(
        problem('figure-without-lines', { path: place }, { written: '', values: { line: '', others: '' } }),
      ),
  });
  const text = inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : `[${inline.printed}]`))
    .join('');
  return { text, inlines, problems, decisive, remainders, facts, environment };
}

export function messages({ problems }: WrittenForTest, language: Language = 'zh-CN'): string[] {
  return problems.map((one) => renderProblem(one, language));
}
