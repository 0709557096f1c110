// The file of accepted findings, `mingzhang.accept.yaml`: read whole or refused with everything that is wrong with it, and begun from
// what a check found. An entry without a reason accepts nothing.
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { entryFor, placeKeyNames, type AcceptedEntry } from '../../core/checks/accepted.ts';
import { obligationCodes, type ObligationCode } from '../../core/checks/obligation-codes.ts';
import type { Fact } from '../../core/ledger/ledger.ts';
import { problem, type Problem, type SourcePlace } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { mostSimilar } from '../../core/lib/similar.ts';
import { parseYaml } from '../../exchange/parse-yaml.ts';
import { largestFileBytes, readRegularFile } from '../../exchange/read-file.ts';
import { findingsOf, type CheckReport } from '../../report/check-report.ts';

const fieldNames = ['code', 'document', 'place', 'written', 'reason'] as const;
const codes = Object.keys(obligationCodes) as readonly ObligationCode[];

export async function readAcceptFile(
  path: string,
): Promise<Result<readonly AcceptedEntry[], readonly Problem[]>> {
  const content = await readRegularFile(path, largestFileBytes);
  if (!content.ok) return err([content.error]);
  return parseAccepted(new TextDecoder().decode(content.value), basename(path));
}

export function parseAccepted(
  text: string,
  file: string,
): Result<readonly AcceptedEntry[], readonly Problem[]> {
  const isBlank = text.split('\n').every((line) => /^\s*(?:#|$)/u.test(line));
  if (isBlank) return err([problem('acceptances-none', { file }, { values: {} })]);
  const parsed = parseYaml(text, file);
  if (!parsed.ok) return parsed;
  const { facts, placeOf } = parsed.value;
  const list = facts['accepted'];
  if (list === null) return err([problem('acceptances-none', { file }, { values: {} })]);
  if (!Array.isArray(list)) return err([problem('key-missing', { file, path: 'accepted' }, { values: {} })]);
  const problems: Problem[] = [];
  const entries = list.flatMap((item: Fact, index) => {
    const read = readEntry(item, (name) => placeOf(`accepted[${index}]${name === '' ? '' : `.${name}`}`));
    if (read.ok) return [read.value];
    problems.push(...read.error);
    return [];
  });
  // As a check begins it: whoever forgot the reasons needs no line for each.
  const isUnfilled = list.length > 1 && problems.length === list.length && problems.every(isWithoutReason);
  if (isUnfilled)
    return err([problem('acceptances-unfilled', { file }, { values: { count: `${list.length}` } })]);
  return problems.length > 0 ? err(problems) : ok(entries);
}

function isWithoutReason({ code }: Problem): boolean {
  return code === 'acceptance-without-reason';
}

function readEntry(
  item: Fact,
  placeOf: (name: string) => SourcePlace,
): Result<AcceptedEntry, readonly Problem[]> {
  const fields = asGroup(item);
  if (fields === undefined) {
    return err([problem('file-malformed', placeOf(''), { values: { fileType: 'YAML', detail: '' } })]);
  }
  const problems: Problem[] = [...unknownNames(fields, fieldNames, placeOf)];
  const required = (name: (typeof fieldNames)[number]): string => {
    const text = asText(fields[name]);
    if (text === '') problems.push(problem('value-missing', placeOf(name), { values: {} }));
    return text;
  };
  const written = asText(fields['written']);
  const code = required('code');
  const known = codes.find((each) => each === code);
  if (code !== '' && known === undefined) {
    const values = { similar: mostSimilar(code, codes).join('、') };
    problems.push(problem('obligation-unknown', placeOf('code'), { written: code, values }));
  }
  const document = required('document');
  const place = asGroup(fields['place'] ?? {}) ?? {};
  const reason = asText(fields['reason']).trim();
  if (reason === '') {
    const at = placeKeyNames.map((name) => asText(place[name])).filter((part) => part !== '');
    const values = { code, at: [document, ...at].join(' · ') };
    problems.push(problem('acceptance-without-reason', placeOf('reason'), { values }));
  }
  problems.push(...unknownNames(place, placeKeyNames, (name) => placeOf(`place.${name}`)));
  if (problems.length > 0 || known === undefined) return err(problems);
  return ok({
    code: known,
    document,
    place: Object.fromEntries(Object.entries(place).map(([name, value]) => [name, asText(value)])),
    ...(fields['written'] === undefined || fields['written'] === null ? {} : { written }),
    reason,
  });
}

function unknownNames(
  group: Readonly<Record<string, Fact>>,
  known: readonly string[],
  placeOf: (name: string) => SourcePlace,
): readonly Problem[] {
  return Object.keys(group)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const values = { allowed: known.join('、'), similar: mostSimilar(name, known, 1).join('') };
      return problem('value-not-allowed', placeOf(name), { written: name, values });
    });
}

function asGroup(fact: Fact | undefined): Readonly<Record<string, Fact>> | undefined {
  if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return undefined;
  return fact as Readonly<Record<string, Fact>>;
}

function asText(fact: Fact | undefined): string {
  return fact === undefined || fact === null || typeof fact === 'object' ? '' : String(fact);
}

const opening = `# 认可的问题：逐条写明理由（reason），没有理由的不起作用。那里写的内容一变，认可就失效。
# Accepted findings. Each needs its reason; one stays in force only while what is written there stays the same.
`;

/** Every open finding, without reasons yet. */
export function acceptFileFor(reports: readonly CheckReport[]): string {
  const entries = reports.flatMap((report) =>
    findingsOf(report).map((finding) => entryFor(finding, report.source.file, '')),
  );
  return opening + stringify({ accepted: entries }, { lineWidth: 0 });
}
