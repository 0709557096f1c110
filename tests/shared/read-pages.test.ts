// The pages of a published budget, where it is at hand: its project has the amount, the texts and the pages that stand in the document.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { incomingReading } from '../../src/cli/import/incoming-reading.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { addresses } from '../../src/portal/views/addresses.ts';
import type { ViewJson } from '../../src/portal/views/view-shape.ts';
import { portalWith, viewOf, type PortalUnderTest } from '../portal/portal-under-test.ts';

const file = 'putuo-justice-budget-2026.pdf';
const path = join(process.env['SHARED_DOCUMENTS'] ?? '', 'corpus', file);
const isHere = existsSync(path);
const title = isHere
  ? 'pages of a published budget'
  : `skipped: SHARED_DOCUMENTS names no folder that holds corpus/${file}`;

describe.skipIf(!isHere)(title, () => {
  let made: PortalUnderTest;
  let year: string;
  let original: string;
  let project: string;

  beforeAll(async () => {
    // What the reader gets is gone afterwards.
    const bytes = () => new Uint8Array(readFileSync(path));
    const origin = {
      jurisdiction: { code: '310107', name: '上海市普陀区' },
      address: 'https://department.example/',
      day: '2026-01-31',
    };
    const read = incomingReading(await readPdf(file, bytes(), readingLimits), bytes(), origin, [
      ...formats.values(),
    ]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const { incoming } = read.value;
    made = await portalWith([incoming]);
    const { department, document } = await made.store.database
      .selectFrom('document')
      .select(['department', 'document'])
      .executeTakeFirstOrThrow();
    year = addresses.year(department, document);
    original = addresses.file(department, document, 1, file);
    project = addresses.project(department, document, incoming.projects[0]?.code ?? '');
  }, 120_000);

  afterAll(async () => {
    await made.close();
  });

  const rowsOf = ({ tables }: ViewJson, name: string) =>
    tables.find((table) => table.name === name)?.rows ?? [];

  test('the project has 795 万元 of page 23, by the sentence that says so', async () => {
    const view = await viewOf(made.app, project);
    const page = `${original}#page=23`;
    expect(rowsOf(view, 'money')[0]).toMatchObject({
      values: { amount: '7950000.00' },
      links: { amount: page },
    });
    expect(rowsOf(view, 'places').map(({ values }) => [values['amount'], values['printed']])).toEqual([
      ['7950000.00', '795万元'],
    ]);
    expect(rowsOf(view, 'overYears')[0]?.values['amount']).toBe('7950000.00');
    const texts = rowsOf(view, 'texts');
    expect(texts.map(({ values }) => values['item'])).toEqual([
      '实施主体',
      '实施期限',
      '项目概述',
      '立项依据',
      '实施计划',
      '年度预算安排',
      '年度目标',
    ]);
    expect(new Set(texts.map(({ links }) => links['page']))).toEqual(new Set([page]));
    const lines = texts.map(({ values }) => values['text']?.split('\n').length);
    expect(lines).toEqual([1, 1, 1, 1, 4, 1, 1]);
  });

  test('the department has its duties of page 4, its offices of page 6, and the project with its goal', async () => {
    const view = await viewOf(made.app, year);
    const pagesOf = (name: string) => rowsOf(view, name).map(({ links }) => links['page']);
    expect(pagesOf('duties')).toEqual(Array.from({ length: 11 }, () => `${original}#page=4`));
    expect(pagesOf('organisation')).toEqual(Array.from({ length: 3 }, () => `${original}#page=6`));
    const [row, ...others] = rowsOf(view, 'projects');
    expect(others).toEqual([]);
    expect(row?.values['amount']).toBe('7950000.00');
    expect(row?.values['goal']).not.toContain('没有读出');
    expect(rowsOf(view, 'threePublic').map(({ values }) => values['amount'])).toEqual([
      '108100.00',
      '8300.00',
      '99800.00',
      '99800.00',
    ]);
  });
});
