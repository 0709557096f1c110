// Texts of projects that a format names: a column that the ledger lacks is a fault of the ledger, and is told as one.
import { problem, type Problem } from '../lib/problem.ts';
import type { Environment } from '../tables/environment.ts';
import type { DisclosureFormat } from './format.ts';
import { publishedProjects } from './each.ts';

/** What the engine gives of a project without a column of the ledger. */
const alwaysGiven: readonly string[] = ['name', 'code'];

/** The words `{project.…}` of a format, blank: a project at hand replaces them by its own. */
export function blankProjectTexts(format: DisclosureFormat): Record<string, string> {
  return Object.fromEntries(textNames(format).map((name) => [`project.${name}`, '']));
}

export function missingProjectTexts(format: DisclosureFormat, environment: Environment): Problem[] {
  const projects = publishedProjects(environment);
  return textNames(format)
    .filter((name) => projects.some((project) => project.texts[name] === undefined))
    .map((column) => problem('column-missing', { file: 'projects.csv', column }, { values: {} }));
}

/** A format is plain data, so its text holds every template. */
function textNames(format: DisclosureFormat): string[] {
  const named = [...JSON.stringify(format).matchAll(/\{project\.(\w+)\}/gu)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !alwaysGiven.includes(name));
}
