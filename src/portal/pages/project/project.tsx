// A project: its money, its targets of the whole period and of the year side by side, and the same project in other years.
import { parseTarget } from '../../../core/targets/parse.ts';
import { fen, type Fen } from '../../../core/money/fen.ts';
import { sentenceFiguresOf, type FigureRow } from '../../../store/figures.ts';
import { projectsNamed, type DatedProjectRow, type ProjectRow as Project } from '../../../store/projects.ts';
import { countingOverYears, type CountingDocument } from '../../../store/counting.ts';
import type { VersionKey } from '../../../store/rows.ts';
import { lineageOf } from '../../../store/successions.ts';
import { firstDifference } from '../../documents/groups.ts';
import { Text } from '../../../publish/html/text.tsx';
import { findDepartment, type DepartmentDocuments, missing } from '../../documents/find-document.ts';
import { sourceOf } from '../../documents/titles.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { holdDocument, type HeldDocument } from '../../documents/held-document.ts';
import { formOf, type ProjectForm } from '../../documents/project-forms.ts';
import { Page } from '../../frame/page.tsx';
import { TableDownload, ViewDownloads, ViewTable, type TableProps } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { annualAmount } from '../../documents/annual-amount.ts';
import { toldOfProject } from '../../documents/told-in-words.ts';
import { unknownAmount, unreadOfProject } from '../../documents/unread.ts';
import { isReading, unknownIn } from '../../documents/what-is-unknown.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import { printedAmount } from '../../views/money.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';
import { findingsTable } from '../quality/document-quality.tsx';
import { projectPlaces } from './project-places.ts';
import { projectTexts } from './project-texts.ts';
import { sameProject } from './same-project.ts';

interface ProjectView extends View {
  readonly texts: DataTable;
  /** The other tables, as they stand on the page. */
  readonly sections: readonly DataTable[];
}

export const project = page<ProjectView>({
  path: '/departments/:department/:document/projects/:project/',
  summary: 'A project: money, targets, other years',
  load: async (portal, { parameters }, words) => {
    const documents = await findDepartment(portal, parameters['department'] ?? '');
    const version = documents?.current.find(({ document }) => document === parameters['document']);
    if (documents === undefined || version === undefined) return await missing(portal, parameters);
    const held = await holdDocument(portal, version);
    const own = held.projects.find((each) => each.project === parameters['project']);
    if (own === undefined) return 'notFound';
    const form = await formOf(portal, held, own.project);
    const texts = projectTexts(held, own, words);
    const sections = [
      moneyTable(held, own, form.figures, words),
      targetsTable(form.indicators, held, own, words),
      projectPlaces(held, form, words),
      await findingsOfProject(portal, held, own, form, words),
      await yearsTable(portal, documents, held, own, words),
    ];
    return {
      title: nameAmong(held, own, words),
      address: addresses.project(version.department, version.document, own.project),
      sources: [sourceOf(version)],
      texts,
      sections,
      tables: [...(texts.rows.length > 0 ? [texts] : []), ...sections],
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view}>
      <Texts table={view.texts} address={view.address} frame={frame} />
      {view.sections.map((table) =>
        table.rows.length === 0 && table.empty === undefined ? null : (
          <section>
            <h2>{table.title}</h2>
            <ViewTable frame={frame} table={table} hidesTitle address={view.address} />
          </section>
        ),
      )}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
});

/** Namesakes of a document are told apart by what they have in the year. */
function nameAmong(held: HeldDocument, own: Project, words: Wording): string {
  const { amountFen } = annualAmount(held, own, words);
  const isAlone = held.projects.filter(({ name }) => name === own.name).length === 1;
  return isAlone || amountFen === undefined || amountFen === null
    ? own.name
    : words.namesake(own.name, printedAmount(amountFen));
}

/** Each under its name, with the page of the original where it was read. */
function Texts({ table, address, frame }: TableProps) {
  if (table.rows.length === 0) return null;
  return (
    <>
      <dl class="facts">
        {table.rows.map(([item, written, page]) => (
          <>
            <dt>{item?.text}</dt>
            <dd>
              {written?.text.split('\n').map((line, index) => (
                <>
                  {index > 0 && <br />}
                  <Text text={line} />
                </>
              ))}
              {page?.href !== undefined && (
                <small>
                  {' '}
                  <a href={frame.link(page.href)}>{page.text}</a>
                </small>
              )}
            </dd>
          </>
        ))}
      </dl>
      {table.notes?.map((note) => (
        <p class="note">{note}</p>
      ))}
      <TableDownload frame={frame} table={table} address={address} />
    </>
  );
}

function moneyTable(
  held: HeldDocument,
  own: Project,
  figures: readonly FigureRow[],
  words: Wording,
): DataTable {
  const { department, document, version } = held.version;
  const page = addresses.document(department, document, version);
  // Funds of the whole period are no lines: they stand in the project's form.
  const placeOf = (level: string, funds: Fen): string | undefined => {
    const place = figures.find(
      ({ columnName, amountFen }) => columnName === `wholePeriod.${level}` && amountFen === funds,
    );
    return place === undefined ? undefined : figureAddress(page, place);
  };
  const whole = Object.entries(own.wholePeriodFunds).flatMap(([level, funds]) =>
    funds === null ? [] : [{ level, funds: fen(BigInt(funds)) }],
  );
  const sum = fen(whole.reduce((total, { funds }) => total + funds, 0n));
  const printed = placeOf('total', sum);
  return {
    name: 'money',
    title: words.project.money,
    columns: [
      { name: 'item', title: words.columns.item, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: [
      [text(words.project.annualOf(held.version.fiscalYear)), annualAmount(held, own, words)],
      [
        text(words.project.wholePeriod),
        whole.length === 0
          ? unknownAmount(unreadOfProject(held, own.project, words))
          : printed === undefined
            ? derived(sum, 'fromRowsBelow')
            : amount(sum, printed),
      ],
      ...whole.map(({ level, funds }) => [
        { ...text(words.project.levels[level] ?? level), indent: 1 },
        amount(funds, placeOf(level, funds) ?? page),
      ]),
    ],
  };
}

/** What the check of the document says of it. */
async function findingsOfProject(
  portal: Portal,
  { version, projects }: HeldDocument,
  own: Project,
  { findings }: ProjectForm,
  words: Wording,
): Promise<DataTable> {
  const table = await findingsTable(portal, version, findings, words);
  const isAlone = projects.filter(({ name }) => name === own.name).length === 1;
  const notes = isAlone ? table.notes : [...(table.notes ?? []), words.project.findingsOfNamesakes];
  return { ...table, title: words.project.findings, ...(notes === undefined ? {} : { notes }) };
}

/** One row for each indicator, with its target of both periods. */
function targetsTable(
  indicators: ProjectForm['indicators'],
  held: HeldDocument,
  { project }: Project,
  words: Wording,
): DataTable {
  const told = held.told === undefined ? [] : toldOfProject(held.told, project);
  const isInWords = told.some(({ part }) => part.endsWith('Goal'));
  const none = unreadOfProject(held, project, words, words.project.targetsNone);
  const rows = new Map<string, { group: string; name: string; wholePeriod: string; annual: string }>();
  for (const { side, level1, level2, level3, target } of indicators) {
    const key = [level1, level2, level3].join('\n');
    const row = rows.get(key) ?? {
      group: [level1, level2].map((each) => words.project.groups[each] ?? each).join(' · '),
      name: level3,
      wholePeriod: '',
      annual: '',
    };
    row[side] = row[side] === '' ? target : row[side] + words.clauses + target;
    rows.set(key, row);
  }
  const isMeasurable = (target: string): boolean =>
    target !== '' && parseTarget(target).kind !== 'qualitative';
  return {
    name: 'targets',
    title: words.project.targets,
    columns: [
      { name: 'indicator', title: words.project.indicator, kind: 'text' },
      { name: 'group', title: words.project.group, kind: 'text' },
      { name: 'wholePeriod', title: words.project.wholePeriodTarget, kind: 'text' },
      { name: 'annual', title: words.project.annualTarget, kind: 'text' },
      { name: 'measurable', title: words.project.measurable, kind: 'text' },
    ],
    rows: [...rows.values()].map(({ group, name, wholePeriod, annual }) => [
      text(name),
      text(group),
      text(wholePeriod),
      text(annual),
      text(
        isMeasurable(annual) || isMeasurable(wholePeriod)
          ? words.project.measurableYes
          : words.project.measurableNo,
      ),
    ]),
    empty: isInWords ? words.project.targetsInWords : none.text,
    ...(none.href === undefined ? {} : { emptyHref: none.href }),
  };
}

/** The same project in other years, also where another department had it before or has it now. */
async function yearsTable(
  portal: Portal,
  { department }: DepartmentDocuments,
  held: HeldDocument,
  own: Project,
  words: Wording,
): Promise<DataTable> {
  const { database } = portal;
  const { departments } = await lineageOf(database, department);
  const named = [];
  for (const each of departments) named.push(...(await projectsNamed(database, each, own.name)));
  const namesakes = held.projects.filter(({ name }) => name === own.name).length;
  const found = sameProject(own, namesakes, named);
  const counting = await countingOverYears(database, departments);
  const rows = found.toSorted((left, right) =>
    firstDifference(left.fiscalYear - right.fiscalYear, left.stage < right.stage ? -1 : 1),
  );
  const amounts: Cell[] = [];
  for (const each of rows) {
    const version = counting.find((one) => isOf(one, each));
    amounts.push(await amountOf(portal, held, { each, version }, words));
  }
  return {
    name: 'overYears',
    title: words.project.overYears,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: rows.map((each, index): Cell[] => {
      const version = counting.find((one) => isOf(one, each));
      const year = text(
        words.yearAndStage(each.fiscalYear, words.stages[each.stage] ?? each.stage),
        addresses.project(each.department, each.document, each.project),
      );
      return [
        each.department === department
          ? year
          : { ...year, note: words.series.crossed + words.project.elsewhere(each.bodyName) },
        text(version === undefined ? '' : words.provenanceShort[version.provenanceKind]),
        amounts[index] ?? text(''),
      ];
    }),
    notes: [words.project.overYearsNote],
  };
}

interface ProjectOfYear {
  readonly each: DatedProjectRow;
  readonly version: CountingDocument | undefined;
}

/** Of another year by its lines, and where these do not tell by what a sentence of that year's document says, if it was read. */
async function amountOf(
  { database }: Portal,
  held: HeldDocument,
  { each, version }: ProjectOfYear,
  words: Wording,
): Promise<Cell> {
  const annualFen = each.annualFen === null ? null : fen(each.annualFen);
  if (version === undefined) return amount(annualFen, undefined, words.unknown);
  if (isOf(held.version, each)) return annualAmount(held, each, words);
  if (annualFen !== null)
    return amount(
      annualFen,
      linesAddress({ version }, { ...usesSelection({ version }), project: each.project }),
    );
  const sentences = isReading(version) ? await sentenceFiguresOf(database, each) : [];
  const statedFen = sentences.find(({ owner }) => owner === each.project)?.amountFen ?? null;
  if (statedFen === null) return amount(null, undefined, unknownIn(version, words));
  const page = addresses.project(each.department, each.document, each.project);
  return { ...amount(fen(statedFen), page), note: words.project.inWords };
}

function isOf(version: VersionKey, project: VersionKey): boolean {
  return (
    version.department === project.department &&
    version.document === project.document &&
    version.version === project.version
  );
}
