// What is kept beside a version goes with it when it is withdrawn, and says nothing that the version does not tell.
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { incomingSet } from '../../src/cli/import/incoming-set.ts';
import { partsEdition } from '../../src/portal/pages/page-parts.tsx';
import { figuresOfRows, tableFiguresOf } from '../../src/store/figures.ts';
import type { IncomingDocument } from '../../src/store/incoming.ts';
import { firstTables } from '../../src/store/migrations/first-tables.ts';
import { unitsOfVersions } from '../../src/store/migrations/units-of-versions.ts';
import { partOf } from '../../src/store/page-parts.ts';
import { publishDocument } from '../../src/store/publish-document.ts';
import { faultsFound, obligationsChecked, qualityList } from '../../src/store/quality.ts';
import type { VersionKey } from '../../src/store/rows.ts';
import { allPrintedPlaces, printedPlaces, summaryOf } from '../../src/store/summaries.ts';
import { unitsOf } from '../../src/store/units.ts';
import { withdrawVersion } from '../../src/store/withdraw.ts';
import { builtExample } from '../formats/built-example.ts';
import { embeddedStore, type TestStore } from './stores.ts';

const day = new Date(Date.UTC(2026, 0, 1));
/** Whole documents go in. */
const slow = { timeout: 30_000 };
let made: TestStore | undefined;
let incoming: IncomingDocument;

beforeAll(async () => {
  made = await embeddedStore();
  incoming = incomingSet(await builtExample('sample-culture-bureau-2025'), []);
}, 60_000);

afterAll(async () => {
  await made?.close();
});

async function shownOf({ store: { database } }: TestStore, key: VersionKey, lines: readonly number[]) {
  const figure = incoming.figures.find(({ kind, rowKey }) => kind === 'table' && rowKey !== '');
  const placesOf = await allPrintedPlaces(database, key);
  const shown: Readonly<Record<string, unknown>> = {
    summary: await summaryOf(database, key),
    unit: (await unitsOf(database, key))[0],
    part: await partOf(database, key, 'body', partsEdition),
    places: (await printedPlaces(database, key, lines))[0],
    allPlaces: placesOf(lines)[0],
    table: (await tableFiguresOf(database, key, [figure?.owner ?? '']))[0],
    row: (await figuresOfRows(database, key, [figure?.rowKey ?? '']))[0],
    checked: (await obligationsChecked(database, key))[0],
    found: (await faultsFound(database, key))[0],
    listed: (await qualityList(database, { basis: 'automatic', order: 'total', limit: 9 })).find(
      ({ department, document }) => department === key.department && document === key.document,
    ),
  };
  return Object.keys(shown).filter((name) => shown[name] !== undefined);
}

test('nothing that is kept beside a version is left to see when it is withdrawn', slow, async () => {
  if (made === undefined) throw new Error('the embedded database does not start');
  const finding = { code: 'totals-agree', severity: 'error', isSensitive: false, content: {} } as const;
  const key = await publishDocument(
    made.store,
    {
      ...incoming,
      obligations: [{ code: 'totals-agree', outcome: 'failed', content: {} }],
      findings: [finding],
    },
    day,
  );
  const { fiscalYear, stage } = incoming;
  const uses = incoming.lines.flatMap(({ coordinates }, line) =>
    coordinates.fiscalYear === `${fiscalYear}` &&
    coordinates.stage === stage &&
    coordinates.side === 'expenditure' &&
    coordinates.counterpartBudgetUnit === ''
      ? [line]
      : [],
  );
  expect(await shownOf(made, key, uses)).toHaveLength(10);
  const why = { reason: 'wrongFigures', role: 'bureau', requestedBy: 'A', withdrawnAt: day } as const;
  expect(await withdrawVersion(made.store, key, why)).toBe('withdrawn');
  expect(await shownOf(made, key, uses)).toEqual([]);
});

test('a version that tells nothing of its year tells nothing of the year before', async () => {
  if (made === undefined) throw new Error('the embedded database does not start');
  const files = incoming.files.map((file) =>
    file.path === 'disclosure.json' ? { ...file, bytes: withoutOwnYear(file.bytes) } : file,
  );
  const silent: IncomingDocument = {
    ...incoming,
    stage: 'final',
    contentHash: 'silent',
    lines: [],
    projects: [],
    indicators: [],
    files,
  };
  const key = await publishDocument(made.store, silent, day);
  expect(await summaryOf(made.store.database, key)).toMatchObject({
    hasText: true,
    spentFen: null,
    beforeFen: null,
    beforePlace: '',
  });
});

test(
  'units that an earlier program kept of a department and year are those of its versions',
  slow,
  async () => {
    if (made === undefined) throw new Error('the embedded database does not start');
    const { store } = made;
    const { database } = store;
    const nothing = { lines: [], figures: [], projects: [], indicators: [], files: [], parts: [] } as const;
    const official = { ...incoming, ...nothing, provenanceKind: 'official' } as const;
    const origin = { address: 'https://example.org', day: '2026-01-01', hash: 'h' };
    const reading = { ...official, provenanceKind: 'readFromPublication', source: origin } as const;
    const key = await publishDocument(store, official, day);
    const other = await publishDocument(store, { ...official, stage: 'adjusted' }, day);
    const read = await publishDocument(store, reading, day);
    const units = await unitsOf(database, key);
    const before = firstTables.find((statement) => statement.startsWith('create table budget_unit ')) ?? '';
    await sql.raw(before).execute(database);
    await sql`
    insert into budget_unit select department, 2025, code, name, short_name, kind, level, parent from version_unit
    where department = ${key.department} and document = ${key.document}`.execute(database);
    await sql`drop table version_unit`.execute(database);
    for (const statement of unitsOfVersions) await sql.raw(statement).execute(database);
    const byCode = units.toSorted((left, right) => (left.code < right.code ? -1 : 1));
    const told = byCode.map((unit, ordinal) => ({ ...unit, ordinal }));
    expect(await unitsOf(database, key)).toEqual(told);
    expect(await unitsOf(database, other)).toEqual(told.map((unit) => ({ ...unit, ...keyOf(other) })));
    expect(await unitsOf(database, read)).toEqual([]);
  },
);

function keyOf({ department, document, version }: VersionKey): VersionKey {
  return { department, document, version };
}

/** Changes are made of the lines of the year before alone. */
function withoutOwnYear(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const tree = JSON.parse(new TextDecoder().decode(bytes)) as {
    measures: Record<string, { kind: string; lines: { sign: number }[] }>;
  };
  for (const measure of Object.values(tree.measures)) {
    if (measure.kind === 'combination') measure.lines = measure.lines.filter(({ sign }) => sign === -1);
  }
  return new TextEncoder().encode(JSON.stringify(tree));
}
