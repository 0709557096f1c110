// The store, on both databases: what goes in comes out, versions, withdrawals, sums and search. One store each for the whole file, as
// making one takes seconds; the tests follow one story, each a chapter of it.
import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { incomingSet } from '../../src/cli/import/incoming-set.ts';
import { zeroFen } from '../../src/core/money/fen.ts';
import { backupStore, restoreStore } from '../../src/store/store-lines.ts';
import { department, departments, recordSuccession } from '../../src/store/bodies.ts';
import {
  documentsOf,
  fileOf,
  filesOf,
  latestVersions,
  versionAt,
  versionsOf,
  withdrawalsOf,
} from '../../src/store/documents.ts';
import { jurisdictionNames } from '../../src/store/choices.ts';
import {
  departmentSums,
  placeKey,
  placeSums,
  placesTellingOf,
  sumsOfAll,
} from '../../src/store/department-sums.ts';
import { figureAt, figuresAt, figuresOf, linesOf } from '../../src/store/figures.ts';
import { obligationsOf, publicFindings } from '../../src/store/findings.ts';
import { reviewFinding } from '../../src/store/review.ts';
import type { IncomingDocument } from '../../src/store/incoming.ts';
import { unpacked } from '../../src/store/packing.ts';
import { indicatorsOf, largestProjects, projectsNamed, projectsOf } from '../../src/store/projects.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import type { VersionKey } from '../../src/store/rows.ts';
import { search } from '../../src/store/search.ts';
import { storeEdition } from '../../src/store/edition.ts';
import { departmentYears } from '../../src/store/successions.ts';
import { unitsOf } from '../../src/store/units.ts';
import { yearsOf } from '../../src/store/years.ts';
import { confirmWithdrawal, withdrawVersion } from '../../src/store/withdraw.ts';
import { builtExample } from '../formats/built-example.ts';
import { statementFaults } from './statement-rules.ts';
import { expectSumsOfLines } from './sums-of-lines.ts';
import { embeddedStore, serverStore, type TestStore } from './stores.ts';

const day = (date: number): Date => new Date(Date.UTC(2026, 0, date));
const approved = { fiscalYear: 2025, stage: 'approved' } as const;

async function exampleDocument(name: string, unit?: string): Promise<IncomingDocument> {
  return incomingSet(await builtExample(name, unit), []);
}

describe.each([
  { name: 'embedded', open: embeddedStore },
  { name: 'server', open: serverStore },
])('$name', { timeout: 30_000 }, ({ open }) => {
  let made: TestStore | undefined;
  let first: IncomingDocument;
  let published: VersionKey;
  let corrected: VersionKey;

  beforeAll(async () => {
    made = await open();
    first = await exampleDocument('lvliang-party-office-2025');
  }, 60_000);

  afterAll(async () => {
    await made?.close();
  });

  test('what goes in comes out', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const { database } = store;
    const outcome = await publishDocument(store, first, day(1));
    expect(outcome).toMatchObject({ state: 'published', version: 1, replaces: null });
    published = outcome;
    expect(await publishDocument(store, first, day(2))).toMatchObject({ state: 'known', version: 1 });

    expect([...(await jurisdictionNames(database)).keys()]).toEqual([first.jurisdiction.code]);
    expect(await departments(database, { limit: 10 })).toMatchObject([first.department]);
    expect((await department(database, published.department))?.names).toHaveLength(1);
    expect((await unitsOf(database, published)).map(({ name }) => name)).toEqual(
      first.budgetUnits.map(({ name }) => name),
    );

    const figures = await figuresOf(database, published);
    expect(figures.map(({ printed }) => printed)).toEqual(first.figures.map(({ printed }) => printed));
    const cell = figures.find(({ printed, owner }) => printed === '339.46' && owner === 'expenditure');
    expect(cell?.amountFen).toBe(339461200n);
    expect(await figureAt(database, published, cell?.figure ?? '')).toEqual(cell);
    const lines = await linesOf(database, published);
    expect(lines.map(({ amountFen }) => amountFen)).toEqual(first.lines.map(({ amountFen }) => amountFen));
    const projects = await projectsOf(database, published);
    expect(projects.map(({ project, texts }) => [project, texts])).toEqual(
      first.projects.map(({ code, texts }) => [code, texts]),
    );
    expect(await indicatorsOf(database, published)).toHaveLength(first.indicators.length);
    const [largest] = await largestProjects(database, { ...approved, limit: 1 });
    expect(largest?.annualFen).toBeGreaterThan(0n);
    expect(await projectsNamed(database, published.department, largest?.name ?? '')).toEqual([largest]);
  });

  test('bytes are kept as they were', async ({ skip }) => {
    if (made === undefined) return skip();
    const { database } = made.store;
    const files = await filesOf(database, published);
    expect(files.map(({ path }) => path)).toEqual(['disclosure.json', 'ledger.json']);
    const stored = await fileOf(database, published, 'disclosure.json');
    expect(stored?.encoding).toBe('gzip');
    expect(
      stored === undefined
        ? ''
        : Buffer.from(unpacked(stored)).equals(Buffer.from(first.files[0]?.bytes ?? [])),
    ).toBe(true);
    expect(await fileOf(database, published, 'nothing.pdf')).toBeUndefined();
  });

  test('a correction is a new version, and the old one can still be seen', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const { database } = store;
    const change = {
      ...first,
      contentHash: 'corrected',
      title: `${first.title}（更正）`,
      lines: first.lines.slice(1),
    };
    const outcome = await publishDocument(store, change, day(3));
    expect(outcome).toMatchObject({ state: 'published', version: 2, replaces: 1 });
    corrected = outcome;
    expect(await publishDocument(store, first, day(4))).toMatchObject({ state: 'known', version: 1 });
    const versions = await versionsOf(database, corrected.department, corrected.document);
    expect(versions.map(({ version, state, replaces }) => [version, state, replaces])).toEqual([
      [2, 'published', 1],
      [1, 'replaced', null],
    ]);
    expect(await linesOf(database, published)).toHaveLength(first.lines.length);
    expect(await documentsOf(database, corrected.department)).toMatchObject([{ version: 2 }]);
    expect(await latestVersions(database, { limit: 5 })).toMatchObject([{ version: 2, publishedAt: day(3) }]);
  });

  test('totals are the sums of the lines that count', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const { database } = store;
    await publishDocument(store, await exampleDocument('sample-culture-bureau-2025'), day(5));
    const unit = (await builtExample('sample-culture-bureau-2025')).ledger.budgetUnits[0]?.code;
    // A unit's own set shows money that its department's shows already.
    await publishDocument(store, await exampleDocument('sample-culture-bureau-2025', unit), day(5));
    await expectSumsOfLines(database);
    const codes = await database.selectFrom('codeTotal').select('code').execute();
    expect(codes.some(({ code }) => code.length === 7)).toBe(true);
  });

  test('every change moves the edition on, and reading does not', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const { database } = store;
    const before = await storeEdition(database);
    await documentsOf(database, published.department);
    await publishDocument(store, first, day(4));
    expect(await storeEdition(database)).toBe(before);
    const said = { review: 'dismissed', reviewer: 'R', reviewedAt: day(7), reviewNote: '' } as const;
    await reviewFinding(database, published, 0, said);
    expect(await storeEdition(database)).toBe(before + 1n);
  });

  test('one place of a table is found in every document that counts, and a code with who spends on it', async ({
    skip,
  }) => {
    if (made === undefined) return skip();
    const { database } = made.store;
    const some = first.figures.find(
      ({ kind, owner, amountFen }) => kind === 'table' && owner === 'expenditure' && amountFen !== null,
    );
    const { owner = '', rowKey = '', columnName = '' } = some ?? {};
    const found = await figuresAt(database, { owner, rowKey, columnName }, { ...approved, limit: 10 });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((row) => row.department)).size).toBe(found.length);
    const place = { ...approved, jurisdiction: first.jurisdiction.code };
    const spent = { list: 'functionalClass', code: '201' } as const;
    const spenders = await departmentSums(database, [place], { limit: 10 }, spent);
    const [all] = await placeSums(database, spent, place);
    expect(all?.departments).toBe(BigInt(spenders.length));
    const [largest, ...others] = spenders;
    if (largest === undefined) throw new Error('nobody spends');
    expect(await departmentSums(database, [place], { limit: 10, after: largest }, spent)).toEqual(others);
    expect(spenders.reduce((sum, { amountFen }) => sum + amountFen, 0n)).toBe(all?.amountFen);
    expect(await departmentSums(database, [place], { limit: 1 }, { ...spent, code: "2' or" })).toEqual([]);
  });

  test('a code that nobody names is nothing only where no money may be spent on it', async ({ skip }) => {
    if (made === undefined) return skip();
    const { database } = made.store;
    const place = placeKey({ ...approved, jurisdiction: first.jurisdiction.code });
    const classes = (await linesOf(database, corrected))
      .filter(({ side, fiscalYear, stage, counterpartBudgetUnit }) => {
        const isOwn = fiscalYear === approved.fiscalYear && stage === approved.stage;
        return isOwn && side === 'expenditure' && counterpartBudgetUnit === '';
      })
      .map(({ functionalClass }) => functionalClass);
    const mayHold = (code: string): boolean =>
      classes.some((written) => written === '*' || (code !== written && code.startsWith(written)));
    const all = await sumsOfAll(database);
    const isTold = async (code: string): Promise<boolean> =>
      (await placesTellingOf(database, 'functionalClass', [code], all)).get(code)?.has(place) === true;
    for (const code of ['204', '20402', '2040202', '201', '2013199'])
      expect([code, await isTold(code)]).toEqual([code, !mayHold(code)]);
    // Two codes further down than any line: what is told at the item may be spent on either.
    const item = classes.find((written) => written.length === 7) ?? '';
    expect(await isTold(`${item}01`)).toBe(false);
    expect(await isTold(`${item}01`.replace(/^\d{3}/u, '299'))).toBe(true);
  });

  test('names are found from one character up, and signs of LIKE are themselves', async ({ skip }) => {
    if (made === undefined) return skip();
    const { database } = made.store;
    const name = first.department.name;
    for (const length of [1, 2, 3, 5]) {
      const hits = await search(database, name.slice(-length), { kind: 'department', limit: 10 });
      expect(hits.map((hit) => hit.name)).toContain(name);
    }
    expect(await search(database, '%', { kind: 'department', limit: 10 })).toEqual([]);
    expect(await search(database, '%%%', { kind: 'project', limit: 10 })).toEqual([]);
    const project = first.projects[0];
    expect(await search(database, project?.name ?? '', { kind: 'project', limit: 10 })).toMatchObject([
      { name: project?.name },
    ]);
  });

  test('findings are public when confirmed, sensitive ones never', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const { database } = store;
    const finding = {
      code: 'totals-agree',
      severity: 'error',
      isSensitive: false,
      content: { differenceFen: 1n },
    } as const;
    const checked: IncomingDocument = {
      ...(await exampleDocument('sample-district-archives-bureau-2026')),
      obligations: [{ code: 'totals-agree', outcome: 'failed', content: {} }],
      findings: [finding, { ...finding, isSensitive: true }, finding],
    };
    const key = await publishDocument(store, checked, day(6));
    expect(await obligationsOf(database, key)).toHaveLength(1);
    expect(await publicFindings(database, key, 'confirmed')).toEqual([]);
    expect((await publicFindings(database, key, 'automatic')).map(({ ordinal }) => ordinal)).toEqual([0, 2]);
    for (const [ordinal, review] of [
      [0, 'confirmed'],
      [1, 'confirmed'],
      [2, 'dismissed'],
    ] as const) {
      const said = { review, reviewer: 'R', reviewedAt: day(7), reviewNote: '' };
      expect(await reviewFinding(database, key, ordinal, said)).toBe(true);
    }
    for (const shown of ['confirmed', 'automatic'] as const) {
      expect(await publicFindings(database, key, shown)).toMatchObject([
        { ordinal: 0, content: { differenceFen: '1' } },
      ]);
    }
  });

  test('departments follow each other', async ({ skip }) => {
    if (made === undefined) return skip();
    const { database } = made.store;
    const [predecessor = '', successor = ''] = (await departments(database, { limit: 2 })).map(
      (row) => row.department,
    );
    const succession = { kind: 'merged', predecessor, successor, day: '2026-01-01', note: '' } as const;
    await recordSuccession(database, succession);
    await recordSuccession(database, succession);
    expect((await department(database, predecessor))?.successions).toMatchObject([
      { other: successor, role: 'successor' },
    ]);
    expect((await department(database, successor))?.successions).toMatchObject([
      { other: predecessor, role: 'predecessor' },
    ]);
  });

  test('a withdrawn version is shown nowhere, and does not come back', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const { database } = store;
    const { department: id } = corrected;
    const why = { reason: 'wrongFigures', role: 'bureau', requestedBy: 'A', withdrawnAt: day(8) } as const;
    expect(await withdrawVersion(store, corrected, { ...why, confirmedBy: 'A' })).toBe('samePerson');
    expect(await withdrawVersion(store, corrected, why)).toBe('withdrawn');
    expect(await withdrawVersion(store, corrected, why)).toBe('alreadyWithdrawn');
    expect(await confirmWithdrawal(store, corrected, 'A', day(9))).toBe(false);
    expect(await confirmWithdrawal(store, corrected, 'B', day(9))).toBe(true);
    expect(await withdrawalsOf(database, id)).toMatchObject([
      { isEmergency: true, contentHash: 'corrected', confirmedAt: day(9) },
    ]);

    expect(await versionAt(database, corrected)).toBeUndefined();
    expect(await documentsOf(database, id)).toEqual([]);
    expect((await versionsOf(database, id, corrected.document)).map(({ version }) => version)).toEqual([1]);
    expect(await figuresOf(database, corrected)).toEqual([]);
    expect(await linesOf(database, corrected)).toEqual([]);
    expect(await projectsOf(database, corrected)).toEqual([]);
    expect(await filesOf(database, corrected)).toEqual([]);
    expect(await fileOf(database, corrected, 'disclosure.json')).toBeUndefined();
    expect(await search(database, first.department.name, { kind: 'department', limit: 5 })).toEqual([]);
    expect(await departmentYears(database, [id])).toEqual([]);
    await expectSumsOfLines(database);
    const latest = await latestVersions(database, { limit: 9 });
    expect(latest).toHaveLength(3);
    expect(
      await latestVersions(database, { limit: 9, ...(latest[1] === undefined ? {} : { after: latest[1] }) }),
    ).toEqual(latest.slice(2));
    const again = { ...first, contentHash: 'corrected' };
    expect(await publishDocument(store, again, day(9))).toMatchObject({ state: 'withdrawn', version: 2 });
  });

  test('a backup is whole or refused, and goes into an empty store only', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const lines: string[] = [];
    const { rows } = await backupStore(store, async (line) => {
      await Promise.resolve(lines.push(line));
    });
    expect(lines).toHaveLength(rows + 2);
    expect(lines.filter((line) => line.startsWith('["ledgerLine"'))).not.toEqual([]);
    const refused = await restoreStore(store, Readable.from(lines), 'b');
    expect(refused).toMatchObject({ ok: false, error: { code: 'store-not-empty' } });
  });

  test('a department whose documents come in all at once is one', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const nothing = { lines: [], figures: [], projects: [], indicators: [], files: [], parts: [] } as const;
    const jurisdiction = { code: '999911', name: '虚构区' };
    const documents = ['101', '102', ''].flatMap((code) =>
      [2021, 2022, 2023, 2024].map((fiscalYear) => {
        const called = { code, name: `虚构局${code}`, shortName: `虚构局${code}` };
        return { ...first, ...nothing, jurisdiction, department: called, fiscalYear };
      }),
    );
    const outcomes = await Promise.all(documents.map(async (one) => publishDocument(store, one, day(10))));
    expect(outcomes.map(({ state }) => state)).toEqual(documents.map(() => 'published'));
    const place = { jurisdiction: jurisdiction.code, limit: 20 };
    expect(await departments(store.database, place)).toHaveLength(3);
  });

  test('a department that states zero is counted and listed', async ({ skip }) => {
    if (made === undefined) return skip();
    const { store } = made;
    const nothing = { figures: [], projects: [], indicators: [], files: [], parts: [] } as const;
    const jurisdiction = { code: '999912', name: '虚构县' };
    const lines = first.lines.map((line) => ({ ...line, amountFen: zeroFen }));
    await publishDocument(store, { ...first, ...nothing, jurisdiction, lines }, day(11));
    const place = { ...approved, jurisdiction: jurisdiction.code };
    const spent = { list: 'functionalClass', code: '201' } as const;
    const counted = [await yearsOf(store.database, place), await placeSums(store.database, spent, place)];
    for (const sums of counted) expect(sums).toMatchObject([{ departments: 1n, amountFen: 0n }]);
    for (const listed of [undefined, spent])
      expect(await departmentSums(store.database, [place], { limit: 9 }, listed)).toHaveLength(1);
  });

  test('a server has its questions prepared, and plans a search for the words that are looked for', async ({
    skip,
  }) => {
    if (made?.store.kind !== 'server') return skip();
    const { database } = made.store;
    await storeEdition(database);
    await search(database, '办公室', { kind: 'department', limit: 1 });
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
      database,
    );
    const prepared = rows.map(({ statement }) => statement);
    expect(prepared.filter((statement) => statement.includes('from "edition"'))).toHaveLength(1);
    expect(prepared.filter((statement) => !statement.startsWith('select '))).toEqual([]);
    expect(prepared.filter((statement) => / like | @> /u.test(statement))).toEqual([]);
  });

  test('every statement is fit for a database sharded by department', ({ skip }) => {
    if (made === undefined) return skip();
    expect(made.statements.length).toBeGreaterThan(100);
    expect(statementFaults(made.statements)).toEqual([]);
  });
});
