// Texts of projects that a format names: a column that the ledger lacks is a fault of the ledger, and is told as one.
import { problem, type Problem } from '../lib/problem.ts';
import type { ProjectTextSlot } from '../narrative/spec.ts';
import type { Environment } from '../tables/environment.ts';
import type { DisclosureFormat } from './format.ts';
import { publishedProjects } from './each.ts';

/** What the engine gives of a project without a column of the ledger. */
const alwaysGiven: readonly string[] = ['name', 'code'];

/** The names in the words `{project.…}` of a format, which is plain data: its text holds every template. */
export function projectTextNames(format: DisclosureFormat): readonly string[] {
  const named = [...JSON.stringify(format).matchAll(/\{project\.(\w+)\}/gu)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !alwaysGiven.includes(name));
}

/** All columns of texts that a format prints: those in its templates, and those that its sentences take as slots. */
export function printedTextColumns(format: DisclosureFormat): readonly string[] {
  const columns = new Set(projectTextNames(format));
  JSON.stringify(format, (_key, value: unknown) => {
    if (isProjectText(value)) columns.add(value.column);
    return value;
  });
  return [...columns].sort();
}

function isProjectText(value: unknown): value is ProjectTextSlot {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'projectText';
}

/** Blank words of these names, which a project at hand replaces by its own. */
export function blankProjectTexts(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`project.${name}`, '']));
}

export function missingProjectTexts(names: readonly string[], environment: Environment): Problem[] {
  const projects = publishedProjects(environment);
  return names
    .filter((name) => projects.some((project) => project.texts[name] === undefined))
    .map((column) =>
      problem('column-missing', { file: 'projects.csv', column }, { values: { column, title: '' } }),
    );
}
