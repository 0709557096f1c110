// What a document tells in words of its body and of its projects: section by section, as its format says which heading opens what, each
// quoted as it stands, with its place. A project that is told of in words is one of those that the document lists only where its name
// tells it from all others.
import type { ProjectPart, ToldPart } from '../disclosure/format.ts';
import { rememberedOf } from '../lib/remembered.ts';
import type { DocumentPlace } from '../lib/place.ts';
import { comparable } from '../tables/read/phrases.ts';
import { projectOf } from './form-difference.ts';
import type { DocumentParagraph } from './printed-document.ts';
import { formsOfProjects } from './project-forms.ts';
import type { Reading } from './reading.ts';
import { factOfUnits } from './unit-list.ts';

/** What it tells: also texts that a form has and no section, such as `project.necessity`. */
export type StatedPart = ToldPart | `project.${string}`;

export interface StatedText {
  readonly part: StatedPart;
  /** Code of the project that it is about; `''` of the body, and of a project that is none of those listed, or not told from another. */
  readonly project: string;
  /** The project as its heading or its form calls it; `''` of the body, and where nothing names the project. */
  readonly projectName: string;
  /** The heading as printed; of a form its title. */
  readonly section: string;
  /** `''` where only the heading stands. */
  readonly lines: readonly DocumentParagraph[];
  readonly place: DocumentPlace;
}

/** In the order of the document, sections before forms. */
export const statedTexts = rememberedOf((reading: Reading): readonly StatedText[] => [
  ...sectionsOf(reading),
  ...textsOfForms(reading),
]);

interface Section extends Omit<StatedText, 'project' | 'lines'> {
  readonly lines: DocumentParagraph[];
}

/** A section ends with the next heading, also with one that the format does not know. */
function sectionsOf(reading: Reading): readonly StatedText[] {
  const sections: Section[] = [];
  let open: Section | undefined;
  let told: ToldProject = noProject;
  for (const { leaf, line, slots } of reading.passages) {
    if (leaf?.spec.kind === 'heading') {
      const { tells } = leaf.spec;
      told = toldProject(told, tells, slots.find(({ name }) => name === 'project.name')?.printed);
      const { projectName } = told;
      open =
        tells === undefined
          ? undefined
          : { part: tells, projectName, section: line.text, lines: [], place: line.place };
      if (open !== undefined) sections.push(open);
    } else if (line.role === 'title') {
      // It may be the next project's.
      open = undefined;
      told = noProject;
    } else open?.lines.push(line);
  }
  const codeOf = codesOfNames(reading, sections);
  const organisation = sections.find(({ part }) => part === 'organisation');
  for (const list of reading.unitLists) organisation?.lines.push(factOfUnits(list).line);
  return sections.map((section) => ({ ...section, project: codeOf(section.projectName) }));
}

/** The project that the sections are about, and what of it was told. */
interface ToldProject {
  readonly projectName: string;
  readonly parts: readonly ToldPart[];
}

const noProject: ToldProject = { projectName: '', parts: [] };

/** What is told of a project for the second time is told of another one, whose heading was not known. */
function toldProject(
  before: ToldProject,
  tells: ToldPart | undefined,
  name: string | undefined,
): ToldProject {
  if (tells === 'project') return { projectName: name ?? '', parts: [] };
  if (tells === undefined || !isOfProject(tells)) return noProject;
  return before.parts.includes(tells)
    ? { projectName: '', parts: [tells] }
    : { ...before, parts: [...before.parts, tells] };
}

function isOfProject(part: ToldPart): part is ProjectPart {
  return part.startsWith('project.');
}

/** A name that two headings or two projects bear names none of them. */
function codesOfNames(
  { members }: Reading,
  sections: readonly Pick<StatedText, 'part' | 'projectName'>[],
): (name: string) => string {
  const headings = Map.groupBy(
    sections.filter(({ part }) => part === 'project'),
    ({ projectName }) => comparable(projectName),
  );
  const projects = Map.groupBy(members.met('project'), ({ name }) => comparable(name));
  return (name) => {
    const [project, ...others] = projects.get(comparable(name)) ?? [];
    const isOne = headings.get(comparable(name))?.length === 1 && others.length === 0;
    return isOne ? (project?.code ?? '') : '';
  };
}

/** Beside a project's name and code. */
function textsOfForms(reading: Reading): readonly StatedText[] {
  const codes = new Map([...formsOfProjects(reading)].map(([code, form]) => [form, code] as const));
  return reading.forms.flatMap((form) =>
    [...form.read.texts].flatMap(([word, { text, cell }]): readonly StatedText[] =>
      isText(word) && text !== ''
        ? [
            {
              part: partOf(word),
              project: codes.get(form) ?? '',
              projectName: projectOf(form),
              section: form.printed.above.map((line) => line.text).join(' '),
              lines: [{ kind: 'paragraph', role: 'text', text, place: cell.place }],
              place: cell.place,
            },
          ]
        : [],
    ),
  );
}

const naming: readonly string[] = ['project.name', 'project.code'];
/** Whose project it is stands in a form beside what it is. */
const unitWord = 'unit.name';

function isText(word: string): boolean {
  return word === unitWord || (word.startsWith('project.') && !naming.includes(word));
}

function partOf(word: string): StatedPart {
  return word === unitWord ? 'project.unit' : `project.${word.slice('project.'.length)}`;
}
