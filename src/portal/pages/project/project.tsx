// A project: its money, its targets of the whole period and of the year side by side, and the same project in other years.
import { parseTarget } from '../../../core/targets/parse.ts';
import { fen } from '../../../core/money/fen.ts';
import { figuresOf } from '../../../store/figures.ts';
import { indicatorsOf, projectOverYears, type ProjectRow as Project } from '../../../store/projects.ts';
import { Text } from '../../../publish/html/text.tsx';
import { findDepartment, sourceOf, type DepartmentDocuments } from '../../documents/find-document.ts';
import { linesAddress, usesSelection } from '../../documents/group-table.ts';
import { holdDocument, type HeldDocument } from '../../documents/held-document.ts';
import { Page } from '../../frame/page.tsx';
import { ViewDownloads, ViewTable } from '../../frame/table.tsx';
import type { Portal } from '../../portal.ts';
import { addresses } from '../../views/addresses.ts';
import { amount, text, type DataTable } from '../../views/data-table.ts';
import type { View } from '../../views/view.ts';
import type { Wording } from '../../wording/zh-CN.ts';
import { page } from '../page-definition.ts';

interface ProjectView extends View {
  readonly texts: readonly (readonly [name: string, value: string])[];
}

export const project = page<ProjectView>({
  path: '/departments/:department/:document/projects/:project/',
  summary: 'A project: money, targets, other years',
  load: async (portal, { parameters }, words) => {
    const documents = await findDepartment(portal, parameters['department'] ?? '');
    const version = documents?.current.find(({ document }) => document === parameters['document']);
    if (documents === undefined || version === undefined) return 'notFound';
    const held = await holdDocument(portal, version);
    const own = held.projects.find((each) => each.project === parameters['project']);
    if (own === undefined) return 'notFound';
    return {
      title: own.name,
      address: addresses.project(version.department, version.document, own.project),
      sources: [sourceOf(version)],
      texts: textsOf(own, held, words),
      tables: [
        moneyTable(held, own, words),
        await targetsTable(portal, held, own, words),
        await placesTable(portal, held, own, words),
        await yearsTable(portal, documents, own, words),
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
  words: Wording,
): DataTable {
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
        text(`${words.project.annual}（${held.version.fiscalYear}）`),
        amount(annualFen === null ? null : fen(annualFen), linesAddress(held, selection), words.unknown),
      ],
      [
        text(words.project.wholePeriod),
        amount(
          whole.length === 0 ? null : fen(whole.reduce((sum, { funds }) => sum + funds, 0n)),
          undefined,
          words.unknown,
        ),
      ],
      ...whole.map(({ level, funds }) => [
        { ...text(words.project.levels[level] ?? level), indent: 1 },
        amount(funds),
      ]),
    ],
  };
}

/** One row for each indicator, with its target of both periods. */
async function targetsTable(
  { database }: Portal,
  { version }: HeldDocument,
  { project: code }: Project,
  words: Wording,
): Promise<DataTable> {
  const indicators = await indicatorsOf(database, version, code);
  const rows = new Map<string, { group: string; name: string; wholePeriod: string; annual: string }>();
  for (const { side, level1, level2, level3, target } of indicators) {
    const key = [level1, level2, level3].join('\n');
    const row = rows.get(key) ?? {
      group: [level1, level2].join(' · '),
      name: level3,
      wholePeriod: '',
      annual: '',
    };
    row[side] = row[side] === '' ? target : `${row[side]}；${target}`;
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
    empty: words.project.targetsNone,
  };
}

async function placesTable(
  { database }: Portal,
  { version }: HeldDocument,
  { project: code }: Project,
  words: Wording,
): Promise<DataTable> {
  const figures = await figuresOf(database, version, code);
  const page = addresses.document(version.department, version.document, version.version);
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
      .map(({ figure, label, amountFen, printed, moneyUnit }) => [
        text(label, `${page}#${encodeURIComponent(figure)}`),
        amount(amountFen === null ? null : fen(amountFen)),
        text(`${printed}${moneyUnit}`),
      ]),
  };
}

async function yearsTable(
  { database }: Portal,
  { department, current }: DepartmentDocuments,
  own: Project,
  words: Wording,
): Promise<DataTable> {
  const years = await projectOverYears(database, department, own);
  const kindOf = (document: string): string => {
    const version = current.find((each) => each.document === document);
    return version === undefined ? '' : words.provenanceShort[version.provenanceKind];
  };
  return {
    name: 'overYears',
    title: words.project.overYears,
    columns: [
      { name: 'year', title: words.columns.year, kind: 'text' },
      { name: 'what', title: words.columns.what, kind: 'text' },
      { name: 'amount', title: words.amount, kind: 'amount' },
    ],
    rows: years.map((each) => [
      text(
        words.yearAndStage(each.fiscalYear, words.stages[each.stage] ?? each.stage),
        addresses.project(department, each.document, each.project),
      ),
      text(kindOf(each.document)),
      amount(each.annualFen === null ? null : fen(each.annualFen), undefined, words.unknown),
    ]),
    notes: [words.project.overYearsNote],
  };
}
