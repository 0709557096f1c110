// Reads a document with the formats known: the one that it is most like, and with it every table, form and sentence. It never fails;
// what no format knows is kept as it stands.
import type { BlockSpec, DisclosureFormat, HeadingSpec } from '../disclosure/format.ts';
import { readFacts } from '../disclosure/read/read-facts.ts';
import { readNearPassages, readPassages } from '../disclosure/read/read-passages.ts';
import type { CodeLists } from '../ledger/space.ts';
import { readForm, type ReadForm } from '../performance/read/read-form.ts';
import { Members } from '../tables/read/members.ts';
import { phrases, type Phrases, type ReadingWords } from '../tables/read/phrases.ts';
import { recogniseTable, type RecognisedTable } from '../tables/read/recognise-table.ts';
import { markedAs, readIdentity, wordsOfDocument } from './identity.ts';
import {
  withoutNumber,
  type DocumentCell,
  type DocumentElement,
  type DocumentParagraph,
  type DocumentTable,
} from './printed-document.ts';
import { looseFigures } from './loose-figures.ts';
import { factOfUnits, readUnitList, type UnitList } from './unit-list.ts';
import { readUnknownTable } from './unknown-table.ts';
import { phraseFinder, type PhraseFinder, type Vocabulary } from './vocabulary.ts';
import type { FormInDocument, Reading, TableInDocument } from './reading.ts';

export interface Knowledge {
  readonly formats: readonly DisclosureFormat[];
  /** The code lists of a year, or of the nearest that there are; of the latest where a document does not say its own. */
  readonly listsOf: (fiscalYear: number | undefined) => CodeLists;
  /** Words that budgets share, for what is in no known format. */
  readonly vocabulary: Vocabulary;
}

/** A format explains at least so much of what a document prints; else the document is of none known. */
const leastExplained = 0.2;
/** Labels that a form has in common with its spec. */
const leastOfForm = 0.6;
/** What is no sentence: contents, page numbers, running heads and feet, lettering of pictures. */
const sentenceRoles: readonly string[] = ['text', 'title', 'note'];

export function readDisclosure(elements: readonly DocumentElement[], knowledge: Knowledge): Reading {
  const readings = knowledge.formats.map((format) => readWith(format, elements, knowledge));
  const [best] = readings.sort((left, right) => explained(right) - explained(left));
  if (best !== undefined && explained(best) >= leastExplained) return withNearSentences(best, knowledge);
  const paragraphs = elements.filter((element) => isSentence(element));
  const lists = knowledge.listsOf(undefined);
  const members = Members.of(lists);
  const finder = phraseFinder(knowledge.vocabulary);
  const { unitLists, others } = withoutUnitLists(elements.filter((element) => element.kind === 'grid'));
  return {
    format: undefined,
    identity: { fiscalYear: undefined, body: undefined, provenanceKind: undefined },
    codeListYear: lists.functionalClass.year,
    tables: [],
    forms: [],
    unknownTables: others.map((table) => readUnknownTable(table, members, finder)),
    passages: paragraphs.map((line) => ({ line, leaf: undefined, section: '', slots: [] })),
    looseFigures: new Map(paragraphs.map((line) => [line, looseFigures(line.text, finder)])),
    facts: unitLists.map(factOfUnits),
    unitLists,
    members,
  };
}

function withoutUnitLists(printed: readonly DocumentTable[]): {
  readonly unitLists: readonly UnitList[];
  readonly others: readonly DocumentTable[];
} {
  const unitLists = printed.flatMap((table) => readUnitList(table) ?? []);
  const lists = new Set(unitLists.map((list) => list.printed));
  return { unitLists, others: printed.filter((table) => !lists.has(table)) };
}

function readWith(
  format: DisclosureFormat,
  elements: readonly DocumentElement[],
  { listsOf, vocabulary }: Knowledge,
): Reading {
  const printed = elements.filter((element) => element.kind === 'grid');
  const paragraphs = elements.filter((element) => isSentence(element));
  const titles = [...paragraphs, ...printed.flatMap(({ above }) => above)].map(({ text }) =>
    withoutNumber(text),
  );
  const identity = readIdentity(format, titles);
  const words = wordsOfDocument(format, identity);
  const lists = listsOf(identity.fiscalYear);
  const members = Members.of(lists);
  const { unitLists, others } = withoutUnitLists(printed);
  // Tables and sentences name these units too.
  for (const { units } of unitLists) for (const { name } of units) members.expect('budgetUnit', name);
  const { tables, forms, unknownTables } = readGrids(
    format,
    others,
    members,
    phrases(words, format.aliases ?? {}),
  );
  const sentences = withoutMark(paragraphs, [...coverOf(format), ...format.blocks], words);
  const finder = phraseFinder(vocabulary);
  const passages = readPassages([...coverOf(format), ...format.blocks], sentences, {
    words,
    reasons: format.reasons,
    members,
  });
  return {
    format,
    identity,
    codeListYear: lists.functionalClass.year,
    tables,
    forms,
    unknownTables: unknownTables.map((table) => readUnknownTable(table, members, finder)),
    ...told(passages, unitLists, finder),
    unitLists,
    members,
  };
}

/** Once the format is known: sentences that stand there in nearly its words. */
function withNearSentences(reading: Reading, { vocabulary }: Knowledge): Reading {
  const { format, identity, passages, members, unitLists } = reading;
  const hasUnread = passages.some(({ leaf, line }) => leaf?.isFree !== false && /\d/u.test(line.text));
  if (format === undefined || !hasUnread) return reading;
  const words = wordsOfDocument(format, identity);
  const near = readNearPassages([...coverOf(format), ...format.blocks], passages, {
    words,
    reasons: format.reasons,
    members,
  });
  return { ...reading, ...told(near, unitLists, phraseFinder(vocabulary)) };
}

/** The sentences, with what follows from them. */
function told(
  passages: Reading['passages'],
  unitLists: readonly UnitList[],
  finder: PhraseFinder,
): Pick<Reading, 'passages' | 'looseFigures' | 'facts'> {
  const unread = passages.filter(({ leaf }) => leaf === undefined).map(({ line }) => line);
  return {
    passages,
    looseFigures: new Map(unread.map((line) => [line, looseFigures(line.text, finder)])),
    facts: [...readFacts(passages), ...unitLists.map(factOfUnits)],
  };
}

/** Our mark, and the note under it on the cover, are no part of any format. What a format prints as a heading is no note. */
function withoutMark(
  paragraphs: readonly DocumentParagraph[],
  blocks: readonly BlockSpec[],
  words: ReadingWords,
): readonly DocumentParagraph[] {
  const marked = paragraphs.findIndex(({ text }) => markedAs(text) !== undefined);
  const mark = paragraphs[marked];
  if (mark === undefined) return paragraphs;
  const { match } = phrases(words, {});
  const isHeading = (text: string): boolean =>
    blocks.some((block) => block.kind === 'heading' && match(block.text, text) !== undefined);
  const isNote = ({ text, place }: DocumentParagraph, index: number): boolean =>
    index === marked + 1 && place.page === mark.place.page && !isHeading(text);
  return paragraphs.filter((paragraph, index) => paragraph !== mark && !isNote(paragraph, index));
}

function coverOf({ cover, contentsTitle }: DisclosureFormat): HeadingSpec[] {
  return [...cover.map(({ text }) => text), contentsTitle].map((text) => ({
    kind: 'heading',
    level: 1,
    text,
  }));
}

export function isSentence(element: DocumentElement): element is DocumentParagraph {
  return element.kind === 'paragraph' && sentenceRoles.includes(element.role);
}

const namedByForms = [
  ['project.name', 'project'],
  ['unit.name', 'budgetUnit'],
] as const;

interface GridsRead extends Pick<Reading, 'tables' | 'forms'> {
  readonly unknownTables: readonly DocumentTable[];
}

function readGrids(
  format: DisclosureFormat,
  printed: readonly DocumentTable[],
  members: Members,
  known: Phrases,
): GridsRead {
  const likest = printed.map((table) => likestForm(format, table, known));
  const forms = printed.flatMap((table, index): FormInDocument[] => {
    const read = likest[index];
    return read === undefined ? [] : [{ printed: table, read }];
  });
  // A table names units and their projects alike; forms tell which is which.
  for (const { read } of forms) {
    for (const [word, dimension] of namedByForms) {
      const said = read.texts.get(word);
      if (said !== undefined) members.expect(dimension, said.text);
    }
  }
  const tables: TableInDocument[] = [];
  const unknownTables: DocumentTable[] = [];
  for (const [index, table] of printed.entries()) {
    if (likest[index] !== undefined) continue;
    const read = readAsTable(format, table, members, known);
    if (read === undefined) unknownTables.push(table);
    else tables.push({ printed: table, read });
  }
  return { tables, forms, unknownTables };
}

function readAsTable(
  format: DisclosureFormat,
  { grid, above }: DocumentTable,
  members: Members,
  known: Phrases,
): RecognisedTable<DocumentCell> | undefined {
  const lines = above.map(({ text }) => text);
  return recogniseTable(format.tables, { grid, above: lines }, { members, phrases: known });
}

function likestForm(
  format: DisclosureFormat,
  { grid }: DocumentTable,
  known: Phrases,
): ReadForm<DocumentCell> | undefined {
  const [best] = format.forms
    .map((spec) => readForm(spec, grid, known))
    .sort((left, right) => right.likeness - left.likeness);
  return best !== undefined && best.likeness >= leastOfForm ? best : undefined;
}

/** How much of what a document prints a format explains: tables by their certainty, sentences by their number. */
function explained({ tables, forms, unknownTables, passages }: Reading): number {
  const grids = tables.length + forms.length + unknownTables.length;
  const certain = tables.reduce((total, { read }) => total + read.certainty, 0) + forms.length;
  const sentences = passages.filter(({ leaf }) => leaf !== undefined && !leaf.isFree).length;
  return (certain / Math.max(1, grids) + sentences / Math.max(1, passages.length)) / 2;
}
