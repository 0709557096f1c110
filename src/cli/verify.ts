// `mingzhang verify`: whether a published PDF is what its attached ledger gives. Exit code 1 where anything differs.
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderProblem, showPlainly, type Language } from '../core/lib/messages/render.ts';
import type { Problem } from '../core/lib/problem.ts';
import { largestFileBytes, readRegularFile } from '../exchange/read-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import type { PartComparison, Verification } from './verification/verification.ts';
import { verifyInThread } from './verification/verify-thread.ts';
import type { VerifyAnswer } from './verification/verify-worker.ts';
import { verificationWords } from './verification/wording.ts';
import { usage } from './wording.ts';

const schema = { name: 'mingzhang-verification', edition: 1 } as const;

export async function runVerify(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readOptions(words, terminal.startedIn);
  const say = verificationWords(options.language);
  if (options.path === undefined) {
    terminal.printAside(say.noFile);
    terminal.printAside(usage);
    return 2;
  }
  const file = basename(options.path);
  const content = await readRegularFile(options.path, largestFileBytes);
  const { fontFolder } = options;
  const request = fontFolder === undefined ? { file } : { file, fontFolder };
  const answer: VerifyAnswer = content.ok
    ? await verifyInThread({ ...request, bytes: content.value })
    : { ok: false, error: [content.error] };
  if (options.json) terminal.print(asJson(file, answer, options.language));
  if (!answer.ok) {
    for (const problem of answer.error) terminal.printAside(`  ${renderProblem(problem, options.language)}`);
    terminal.printAside(say.refused(file));
    return 2;
  }
  if (!options.json) for (const line of asText(file, answer.value, options.language)) terminal.print(line);
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

interface VerifyOptions {
  readonly path?: string;
  readonly json: boolean;
  readonly fontFolder?: string;
  readonly language: Language;
}

function readOptions(words: readonly string[], startedIn: string): VerifyOptions {
  try {
    const options = {
      json: { type: 'boolean' },
      fonts: { type: 'string' },
      lang: { type: 'string' },
    } as const;
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const language = values.lang === 'en' ? 'en' : 'zh-CN';
    const isLanguage = values.lang === undefined || values.lang === 'zh-CN' || values.lang === 'en';
    const [path] = positionals;
    if (path === undefined || positionals.length > 1 || !isLanguage) return { json: false, language };
    return {
      path: resolve(startedIn, path),
      json: values.json ?? false,
      ...(values.fonts === undefined ? {} : { fontFolder: resolve(startedIn, values.fonts) }),
      language,
    };
  } catch {
    return { json: false, language: 'zh-CN' };
  }
}
