// A department: what it does, how much it has, where that comes from and where it goes.
import { raw } from 'hono/html';
import { Text } from '../../../publish/html/text.tsx';
import { subtractFen } from '../../../core/money/fen.ts';
import { findDepartment, leadingDocument, missing } from '../../documents/find-document.ts';
import { unknownIn } from '../../documents/what-is-unknown.ts';
import type { Frame } from '../../frame/frame.ts';
import { partMark } from '../../frame/page-bytes.ts';
import { Page } from '../../frame/page.tsx';
import { TableDownload, ViewDownloads, ViewTable, type TableProps } from '../../frame/table.tsx';
import { addresses, bulkFolders } from '../../views/addresses.ts';
import type { DataTable } from '../../views/data-table.ts';
import { percent, printedAmount } from '../../views/money.ts';
import { yearsApart } from '../../views/year-in.ts';
import { page } from '../page-definition.ts';
import { departmentView, type DepartmentView, type TableName } from './department-view.ts';

export const department = page({
  path: '/departments/:department/',
  summary: 'A department in the latest year that it has a document of',
  load: async (portal, { parameters }) => {
    const documents = await findDepartment(portal, parameters['department'] ?? '');
    const leading = documents === undefined ? undefined : leadingDocument(documents);
    if (leading === undefined) return await missing(portal, parameters);
    return { elsewhere: addresses.year(leading.department, leading.document) };
  },
  render: () => null,
});

export const departmentYear = page<DepartmentView>({
  path: '/departments/:department/:document/',
  summary: 'A department by one document: totals, funds, purposes, projects, years',
  load: async (portal, { parameters, isFile }, words) => {
    const documents = await findDepartment(portal, parameters['department'] ?? '');
    const version = documents?.current.find(({ document }) => document === parameters['document']);
    if (documents === undefined || version === undefined) return await missing(portal, parameters);
    return await departmentView(portal, documents, version, words, isFile);
  },
  render: (view, frame) => (
    <Page frame={frame} view={view}>
      <Years view={view} frame={frame} />
      <Headline view={view} frame={frame} />
      <Occasional view={view} frame={frame} name="changes" />
      <Duties view={view} frame={frame} />
      <Section view={view} frame={frame} name="from" />
      <Flow view={view} frame={frame} />
      <Section view={view} frame={frame} name="functions" />
      <Section view={view} frame={frame} name="economic" />
      <Occasional view={view} frame={frame} name="statedEconomic" />
      <Section view={view} frame={frame} name="kinds" />
      <Section view={view} frame={frame} name="projects" />
      {view.table.otherProjects.rows.length > 0 && <Section view={view} frame={frame} name="otherProjects" />}
      <Section view={view} frame={frame} name="threePublic" />
      <Section view={view} frame={frame} name="trend" />
      <Section view={view} frame={frame} name="documents" />
      <Occasional view={view} frame={frame} name="withdrawn" />
      <Section view={view} frame={frame} name="history" />
      {!frame.settings.isStatic && (
        <p class="downloads">
          <a href={`${bulkFolders.department(encodeURIComponent(view.version.department))}datapackage.json`}>
            {frame.words.department.package}
          </a>
        </p>
      )}
      <ViewDownloads frame={frame} address={view.address} />
    </Page>
  ),
  parts: ({ flowPicture }) => (flowPicture === undefined ? [] : [flowPicture]),
});

interface PartProps {
  readonly view: DepartmentView;
  readonly frame: Frame;
}

function Years({ view, frame: { words, link } }: PartProps) {
  const { version, otherYears } = view;
  const names = yearsApart(otherYears, words);
  return (
    <ul class="year-links">
      {otherYears.map((each, index) => (
        <li>
          <a
            href={link(addresses.year(each.department, each.document))}
            aria-current={each.document === version.document ? 'page' : undefined}
          >
            {names[index]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Headline({ view, frame }: PartProps) {
  const { words, link } = frame;
  const { version, total, totalHref, comparison } = view;
  return (
    <div class="headline">
      <span class="name">
        {words.department.total(version.fiscalYear, words.stages[version.stage] ?? version.stage)}
      </span>
      {total === null ? (
        <span class="figure">{unknownIn(version, words)}</span>
      ) : (
        <span class="figure">
          <a class="trace" href={link(totalHref)}>
            {printedAmount(total)}
          </a>
          <small>{words.unitAfter}</small>
        </span>
      )}
      <p>
        <Change view={view} frame={frame} />
      </p>
      <ul class="actions">
        <li>
          <a href={link(addresses.document(version.department, version.document, version.version))}>
            {words.department.readWhole}
          </a>
        </li>
        {comparison !== undefined && (
          <li>
            <a href={link(comparison.address)}>{words.department.compareWith(comparison.year)}</a>
          </li>
        )}
        <li>
          <a href={link(addresses.documentQuality(version.department, version.document))}>
            {words.department.quality}
          </a>
        </li>
      </ul>
    </div>
  );
}

function Change({ view: { total, before, occasional }, frame: { words, link } }: PartProps) {
  const { department } = words;
  if (total === null) return null;
  if (before.kind === 'none') {
    const told = occasional.changes.rows.length === 0 ? '' : department.stated.below;
    return (
      <span class="muted">
        {department.noBase(before.year)}
        {told}
      </span>
    );
  }
  const difference = subtractFen(total, before.amountFen);
  const basis =
    before.kind === 'document'
      ? department.basedOnDocument(before.year)
      : department.basedOnStatement(before.year);
  const size = difference < 0n ? subtractFen(before.amountFen, total) : difference;
  const values = [
    printedAmount(size),
    before.amountFen === 0n ? '–' : percent(size, before.amountFen),
  ] as const;
  const statement =
    difference === 0n
      ? department.same(before.year)
      : (difference > 0n ? department.rose : department.fell)(...values, before.year);
  return (
    <>
      <a class="trace" href={link(before.href)}>
        <Text text={statement} />
      </a>
      <span class="cell-note">{basis}</span>
    </>
  );
}

function Duties({ view: { table, address }, frame }: PartProps) {
  return (
    <section class="duties">
      <h2>{table.duties.title}</h2>
      {table.duties.rows.length === 0 ? (
        <ViewTable frame={frame} table={table.duties} address={address} />
      ) : (
        <Paragraphs table={table.duties} address={address} frame={frame} />
      )}
      {table.organisation.rows.length > 0 && (
        <>
          <h3>{table.organisation.title}</h3>
          <Paragraphs table={table.organisation} address={address} frame={frame} />
        </>
      )}
    </section>
  );
}

/** So many are read before the money; the others are folded. */
const firstParagraphs = 6;

/** Each as it is written, and below them where they stand in the original. */
function Paragraphs({ table, address, frame }: TableProps) {
  const { rows } = table;
  const paragraphs = rows.map(([written]) => (
    <p>
      <Text text={written?.text ?? ''} />
    </p>
  ));
  const page = rows[0]?.[1];
  return (
    <>
      {paragraphs.slice(0, firstParagraphs)}
      {rows.length > firstParagraphs && (
        <details>
          <summary>{frame.words.department.furtherParagraphs(rows.length - firstParagraphs)}</summary>
          {paragraphs.slice(firstParagraphs)}
        </details>
      )}
      {page?.href !== undefined && (
        <p class="note">
          {frame.words.asReadAt} <a href={frame.link(page.href)}>{page.text}</a>
        </p>
      )}
      <TableDownload frame={frame} table={table} address={address} />
    </>
  );
}

function Flow({ view, frame }: PartProps) {
  const { words } = frame;
  return (
    <section>
      <h2>{words.department.flow}</h2>
      <p class="muted">
        {view.flowTellsClasses ? words.department.flowLead : words.department.flowLeadWithoutClasses}
      </p>
      {raw(partMark)}
      <ViewTable frame={frame} table={view.table.flow} address={view.address} />
    </section>
  );
}

function Section({ view, frame, name }: PartProps & { readonly name: TableName }) {
  return <TableSection table={view.table[name]} view={view} frame={frame} />;
}

/** Only where there is something to say. */
function Occasional({
  view,
  frame,
  name,
}: PartProps & { readonly name: keyof DepartmentView['occasional'] }) {
  const table = view.occasional[name];
  return table.rows.length === 0 ? null : <TableSection table={table} view={view} frame={frame} />;
}

function TableSection({ table, view, frame }: PartProps & { readonly table: DataTable }) {
  return (
    <section>
      <h2>{table.title}</h2>
      <ViewTable frame={frame} table={table} address={view.address} hidesTitle />
    </section>
  );
}
