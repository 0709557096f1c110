// `mingzhang verify`: whether a published PDF is what its attached ledger gives. Exit code 1 where anything differs.
import { basename, resolve } from 'node:path';
import { renderProblem, showPlainly, type Language } from '../core/lib/messages/render.ts';
import type { Problem } from '../core/lib/problem.ts';
import { largestFileBytes, readRegularFile } from '../exchange/read-file.ts';
import { parseWords } from './command-words.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { PartComparison, Verification } from './verification/verification.ts';
import { verifyInThread } from './verification/verify-thread.ts';
import type { VerifyAnswer } from './verification/verify-worker.ts';
import { verificationWords } from './verification/wording.ts';
import { refuseWords } from './usage.ts';

const schema = { name: 'mingzhang-verification', edition: 1 } as const;

export async function runVerify(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseWords(words, spec);
  if (!parsed.ok) return refuseWords('verify', parsed.error, terminal);
  const { paths, values, switches, language } = parsed.value;
  const say = verificationWords(language);
  const path = resolve(terminal.startedIn, paths[0] ?? '');
  const file = basename(path);
  const content = await readRegularFile(path, largestFileBytes);
  const request =
    values.fonts === undefined ? { file } : { file, fontFolder: resolve(terminal.startedIn, values.fonts) };
  const answer: VerifyAnswer = content.ok
    ? await verifyInThread({ ...request, bytes: content.value })
    : { ok: false, error: [content.error] };
  if (switches.has('json')) terminal.print(asJson(file, answer, language));
  if (!answer.ok) {
    for (const problem of answer.error) terminal.printAside(`  ${renderProblem(problem, language)}`);
    terminal.printAside(say.refused(file));
    return 2;
  }
  if (!switches.has('json')) for (const line of asText(file, answer.value, language)) terminal.print(line);
  return answer.value.outcome === 'different' ? 1 : 0;
}

function asText(file: string, verification: Verification, language: Language): string[] {
  const say = verificationWords(language);
  const { title, body, mark, outcome, parts, problems } = verification;
  const document = [title, body, mark].filter((text) => text !== '').map(showPlainly);
  return [
    say.told(file, document.join(' · ')),
    say.carried(verification),
    say.outcome[outcome],
    ...parts.map((part) => `  ${partText(part, language)}`),
    ...(problems.length === 0 ? [] : [`  ${say.printsNothing}`]),
    ...problems.map((problem) => `    ${renderProblem(problem, language)}`),
    say.proves,
  ];
}

function partText({ part, compared, differing, first }: PartComparison, language: Language): string {
  const say = verificationWords(language);
  if (first === null) return say.told(say.parts[part], say.same(compared, part));
  const where = say.told(say.differs(differing, compared, part), say.first(first));
  return say.told(say.parts[part], part === 'package' ? `${where}${say.packageHint}` : where);
}

/** The same whichever language: messages of problems alone are in that of the command. */
function asJson(file: string, answer: VerifyAnswer, language: Language): string {
  const told = (problems: readonly Problem[]) =>
    problems.map((problem) => ({
      code: problem.code,
      place: problem.place,
      message: renderProblem(problem, language),
    }));
  const content = answer.ok
    ? { ...answer.value, problems: told(answer.value.problems), proves: 'consistency' }
    : { outcome: 'refused', problems: told(answer.error) };
  return JSON.stringify({ schema, source: file, ...content }, null, 2);
}

const spec = {
  options: { json: 'switch', fonts: 'any' },
  paths: { of: 'document', least: 1, most: 1 },
} as const;
