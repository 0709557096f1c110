// Every finding leads to where it stands: in a document of ours to the cell, table, form or section, in one that was read to its cell among
// the figures or to the page of the original. What it leads to is there.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { checkedSet, checkIncoming } from '../../src/cli/import/check-incoming.ts';
import { incomingReading } from '../../src/cli/import/incoming-reading.ts';
import { understand } from '../../src/cli/read/understand.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { renderPdf } from '../../src/publish/pdf/render-pdf.ts';
import { builtExample } from '../formats/built-example.ts';
import { example, portalWith, viewOf, type PortalUnderTest } from './portal-under-test.ts';

// It contradicts itself in tables, forms and sentences, as the published document does.
const name = 'lvliang-party-office-2025';
let made: PortalUnderTest;

beforeAll(async () => {
  const known = [...formats.values()];
  const printed = await renderPdf((await builtExample(name)).disclosure, { attachments: [] });
  if (!printed.ok) throw new Error(JSON.stringify(printed.error));
  const pdf = printed.value.bytes;
  const source = await readPdf('original.pdf', new Uint8Array(pdf), readingLimits);
  const origin = {
    jurisdiction: { code: '999900', name: '虚构市' },
    address: 'https://department.example/original.pdf',
    day: '2026-01-30',
  };
  const read = incomingReading(source, pdf, origin, known);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const checked = { ...read.value.incoming, ...checkIncoming(source, understand(source, known)) };
  made = await portalWith([await checkedSet(await example(name)), checked], { showsUnreviewed: true });
}, 120_000);

afterAll(async () => {
  await made.close();
});

interface Led {
  readonly written: string;
  readonly href: string;
}

async function findingsOf(kind: 'ours' | 'read'): Promise<readonly Led[]> {
  const { department, document } = await made.store.database
    .selectFrom('documentVersion')
    .select(['department', 'document'])
    .where('sourceHash', kind === 'read' ? 'is not' : 'is', null)
    .executeTakeFirstOrThrow();
  const view = await viewOf(made.app, `/departments/${department}/${document}/quality/`);
  const rows = view.tables.find((table) => table.name === 'findings')?.rows ?? [];
  return rows.map(({ values, links }) => ({
    written: `${values['finding'] ?? ''} (${values['place'] ?? ''})`,
    href: links['place'] ?? '',
  }));
}

/** What a finding leads to, where that is not there. */
async function missingOf({ href }: Led): Promise<boolean> {
  const [path = '', part = ''] = href.split('#');
  const answer = await made.app.request(path);
  if (answer.status !== 200) return true;
  if (path.endsWith('.pdf')) return !/^page=[1-9]\d*$/u.test(part);
  return !(await answer.text()).includes(`id="${decodeURIComponent(part)}"`);
}

async function missingAmong(findings: readonly Led[]): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const finding of findings)
    if (await missingOf(finding)) missing.push(`${finding.written} ${finding.href}`);
  return missing;
}

test('in a document of ours', { timeout: 120_000 }, async () => {
  const findings = await findingsOf('ours');
  expect(findings.length).toBeGreaterThan(50);
  expect(await missingAmong(findings)).toEqual([]);
  const ofForm = findings.filter(({ href }) => href.includes('#form'));
  expect(new Set(ofForm.map(({ href }) => href)).size).toBeGreaterThan(5);
});

test('in a document that was read', { timeout: 120_000 }, async () => {
  const findings = await findingsOf('read');
  expect(findings.length).toBeGreaterThan(50);
  expect(await missingAmong(findings)).toEqual([]);
  expect(findings.some(({ href }) => href.includes('.pdf#page='))).toBe(true);
});
