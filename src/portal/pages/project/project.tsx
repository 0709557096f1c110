// A project: its money, its targets of the whole period and of the year side by side, and the same project in other years.
import { partOf } from '../../../core/lib/messages/problems-by-part.ts';
import { parseTarget } from '../../../core/targets/parse.ts';
import { fen } from '../../../core/money/fen.ts';
import type { FigureRow } from '../../../store/figures.ts';
import { projectsNamed, type ProjectRow as Project } from '../../../store/projects.ts';
import { countingOverYears } from '../../../store/counting.ts';
import { lineageOf } from '../../../store/successions.ts';
import { firstDifference } from '../../documents/groups.ts';
import { Text } from '../../../publish/html/text.tsx';
import { findDepartment, type DepartmentDocuments, missing } from '../../documents/find-document.ts';
import { sourceOf } from '../../documents/titles.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { holdDocument, type HeldDocument } from '../../documents/held-document.ts';
import { formOf, type ProjectForm } from '../../documents/project-forms.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { isReading, unknownIn } from '../../documents/what-is-unknown.ts';
import { addresses, figureAddress } from '../../views/addresses.ts';
import { amount, derived, text, type Cell, type DataTable } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';
import { sameProject } from './same-project.ts';

interface ProjectView extends View {
  readonly texts: readonly (readonly [name: string, value: string])[];
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
    const { figures, indicators } = await formOf(portal, held, own.project);
    return {
      title: own.name,
      address: addresses.project(version.department, version.document, own.project),
      sources: [sourceOf(version)],
      texts: textsOf(own, held, words),
      tables: [
        moneyTable(held, own, figures, words),
        targetsTable(indicators, held, words),
        placesTable(held, figures, words),
        await yearsTable(portal, documents, held, own, words),
      ],
    };
  },
  render: (view, frame) => (
    <Page frame={frame} view={view}>
      <dl class="facts">
        {view.texts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>
              <Text text={value} />
            </dd>
          </>
        ))}
      </dl>
      {view.tables.map((table) =>
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

function textsOf(
  { texts, budgetUnit }: Project,
  { names }: HeldDocument,
  words: Wording,
): ProjectView['texts'] {
  const named = Object.entries(words.project.texts).map(([key, name]) => [name, texts[key] ?? ''] as const);
  return [[words.project.unit, names.name('budgetUnit', budgetUnit)] as const, ...named].filter(
    ([, value]) => value !== '',
  );
}

function moneyTable(
  held: HeldDocument,
  { project: code, annualFen, wholePeriodFunds }: Project,
  figures: readonly FigureRow[],
  words: Wording,
): DataTable {
  const { department, document, version } = held.version;
  const page = addresses.document(department, document, version);
  // Funds of the whole period are no lines: they stand in the project's form.
  const placeOf = (funds: bigint): string => {
    const place = figures.find(({ amountFen }) => amountFen === funds) ?? figures[0];
    return place === undefined ? page : figureAddress(page, place);
  };
  const selection = { ...usesSelection(held), project: code };
  const whole = Object.entries(wholePeriodFunds).flatMap(([level, funds]) =>
    funds === null ? [] : [{ level, funds: fen(BigInt(funds)) }],
  );
  return {
    name: 'money',
    title: words.project.money,
    columns: [
      { name: 'item', title: words.columns.item, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: [
      [
        text(words.project.annualOf(held.version.fiscalYear)),
        amount(
          annualFen === null ? null : fen(annualFen),
          linesAddress(held, selection),
          unknownIn(held.version, words),
        ),
      ],
      [
        text(words.project.wholePeriod),
        derived(
          whole.length === 0 ? null : fen(whole.reduce((sum, { funds }) => sum + funds, 0n)),
          'fromRowsBelow',
          unknownIn(held.version, words),
        ),
      ],
      ...whole.map(({ level, funds }) => [
        { ...text(words.project.levels[level] ?? level), indent: 1 },
        amount(funds, placeOf(funds)),
      ]),
    ],
  };
}

/** One row for each indicator, with its target of both periods. */
function targetsTable(
  indicators: ProjectForm['indicators'],
  { version }: HeldDocument,
  words: Wording,
): DataTable {
  const rows = new Map<string, { group: string; name: string; wholePeriod: string; annual: string }>();
  for (const { side, level1, level2, level3, target } of indicators) {
    const key = [level1, level2, level3].join('\n');
    const row = rows.get(key) ?? {
      group: [level1, level2].join(' · '),
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
    empty: isReading(version) ? words.notRead : words.project.targetsNone,
  };
}

function placesTable(
  { version: { department, document, version } }: HeldDocument,
  figures: readonly FigureRow[],
  words: Wording,
): DataTable {
  const page = addresses.document(department, document, version);
  return {
    name: 'places',
    title: words.project.places,
    columns: [
      { name: 'place', title: words.columns.place, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
      { name: 'printed', title: words.columns.printed, kind: 'text' },
    ],
    rows: figures
      .filter(({ kind, printed }) => kind === 'form' && printed !== '')
      .map((figure) => [
        text(placeName(figure, words), figureAddress(page, figure)),
        amount(figure.amountFen === null ? null : fen(figure.amountFen), figureAddress(page, figure)),
        text(`${figure.printed}${figure.moneyUnit}`),
      ]),
  };
}

/** The form, and of a sum of the form its period and whose money it is: the label of a cell tells them only in part. */
function placeName({ label, columnName }: FigureRow, words: Wording): string {
  const [period = '', level = ''] = columnName.split('.');
  const periodName = words.project.periods[period];
  if (periodName === undefined) return label;
  const levelName = level === 'total' ? words.total : words.project.levels[level];
  return [partOf(label), periodName, levelName ?? level].join(' · ');
}

/** The same project in other years, also where another department had it before or has it now. */
async function yearsTable(
  { database }: Portal,
  { department }: DepartmentDocuments,
  { projects }: HeldDocument,
  own: Project,
  words: Wording,
): Promise<DataTable> {
  const { departments } = await lineageOf(database, department);
  const named = [];
  for (const each of departments) named.push(...(await projectsNamed(database, each, own.name)));
  const namesakes = projects.filter(({ name }) => name === own.name).length;
  const found = sameProject(own, namesakes, named);
  const counting = await countingOverYears(database, departments);
  const rows = found.toSorted((left, right) =>
    firstDifference(left.fiscalYear - right.fiscalYear, left.stage < right.stage ? -1 : 1),
  );
  return {
    name: 'overYears',
    title: words.project.overYears,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: rows.map((each): Cell[] => {
      const version = counting.find(
        (one) =>
          one.department === each.department &&
          one.document === each.document &&
          one.version === each.version,
      );
      const year = text(
        words.yearAndStage(each.fiscalYear, words.stages[each.stage] ?? each.stage),
        addresses.project(each.department, each.document, each.project),
      );
      const lines =
        version === undefined
          ? undefined
          : linesAddress({ version }, { ...usesSelection({ version }), project: each.project });
      return [
        each.department === department
          ? year
          : { ...year, note: words.series.crossed + words.project.elsewhere(each.bodyName) },
        text(version === undefined ? '' : words.provenanceShort[version.provenanceKind]),
        amount(
          each.annualFen === null ? null : fen(each.annualFen),
          lines,
          version === undefined ? words.unknown : unknownIn(version, words),
        ),
      ];
    }),
    notes: [words.project.overYearsNote],
  };
}
