// Which words the templates of a format may use, and where: those of the document everywhere, others inside what gives them.
import type { DisclosureFormat } from './format.ts';

/** A value of a format that is a group, looked at as data. */
export type Data = Readonly<Record<string, unknown>>;

/** Given everywhere by the ledger, and by the format for both kinds of body. */
export function documentWords({ words }: DisclosureFormat): readonly string[] {
  const ofFormat = Object.keys(words.department).filter((word) => words.budgetUnit[word] !== undefined);
  return [
    ...[
      'year',
      'previousYear',
      'body',
      'bodyShort',
      'bodyCode',
      'department',
      'departmentCode',
      'jurisdiction',
    ],
    ...ofFormat,
  ];
}

/** A node that is bound gives its name and code, those of its levels, and a project whatever texts a ledger holds. */
export function isKnownWord(word: string, words: readonly string[]): boolean {
  if (words.includes(word)) return true;
  const [group = '', property = '', ...more] = word.split('.');
  if (more.length > 0 || !words.includes(`${group}.*`)) return false;
  return group === 'project' ? /^\w+$/u.test(property) : /^(?:name|code|(?:name|part)[1-4])$/u.test(property);
}

/** Words that a group gives to all that stands in it. */
export function wordsOfBlock(group: Data): readonly string[] {
  const { kind, dimension, each, of, placedBy } = group;
  if (placedBy !== undefined) return ofProject;
  if (kind === 'list') return bound(dimension);
  if (kind === 'roundingNote') return ['count', 'list', 'label', 'printed', 'unit', 'alone'];
  if (each !== undefined) return [...bound((each as Data)['dimension']), 'ordinal'];
  if (kind === 'each') return ['ordinal', 'number', ...wordsOfRepetition(of as Data)];
  return [];
}

/**
 * Words that a group gives to one of its values only: a sentence to its text, a comparison to its wording. In what is only read `{any}`
 * stands for words that nobody asks for.
 */
export function wordsWithin({ kind, slots, byFact }: Data, key: string): readonly string[] {
  if (key === 'alsoRead')
    return ['any', ...wordsWithin({ kind, slots }, kind === 'change' ? 'wording' : 'text')];
  if (key === 'text' && typeof slots === 'object' && slots !== null) return Object.keys(slots);
  if (key === 'wording' && kind === 'rate') return ['percent'];
  if (key === 'wording' && kind === 'change') return ['amount', 'percent', 'base', 'baseName', 'reason'];
  return key === 'cases' && byFact !== undefined ? ['value'] : [];
}

function wordsOfRepetition(of: Data): readonly string[] {
  if ('fact' in of) return ['item'];
  if ('projects' in of) return ofProject;
  if ('budgetUnits' in of) return bound('budgetUnit');
  if ('indicators' in of) return ['level1', 'level2', 'level3', 'target'].map((word) => `indicator.${word}`);
  if ('entries' in of) return (of['entries'] as readonly Data[]).flatMap((entry) => Object.keys(entry));
  return bound(of['dimension']);
}

const ofProject: readonly string[] = ['project.*', 'unit.name', 'unit.code'];

const bound = (dimension: unknown): readonly string[] =>
  typeof dimension === 'string' ? [`${dimension}.*`] : [];
