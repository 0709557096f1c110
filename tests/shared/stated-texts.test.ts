// What published documents tell in words, where they are at hand: the sections of duties, offices and projects with their pages, the year's
// amount of a project where a sentence states it, and each form with the project whose amount it has. Figures and codes only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { understand } from '../../src/cli/read/understand.ts';
import { formsOfProjects } from '../../src/core/reading/project-forms.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { statedAmounts } from '../../src/core/reading/stated-amounts.ts';
import { statedTexts } from '../../src/core/reading/stated-texts.ts';
import { readingLimits } from '../../src/ingest/limits.ts';
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts';
import { readText } from '../../src/ingest/text/read-text.ts';

const folder = process.env['SHARED_DOCUMENTS'] ?? '';
const isHere = existsSync(join(folder, 'corpus/putuo-justice-budget-2026.pdf'));
const title = isHere
  ? 'what published documents tell in words'
  : 'skipped: SHARED_DOCUMENTS names no folder that holds corpus/putuo-justice-budget-2026.pdf';

const parts = ['summary', 'basis', 'implementer', 'plan', 'term', 'annualFunds', 'annualGoal'] as const;

/** Pages of the duties, the offices and the project's section; how many paragraphs its parts have; seen in the documents. */
const told = [
  {
    name: 'putuo-justice-budget-2026',
    pages: [4, 6, 23],
    paragraphs: [1, 1, 1, 4, 1, 1, 1],
    isNamed: true,
    amounts: ['795 万元 page 23'],
  },
  {
    name: 'putuo-government-office-budget-2025',
    pages: [3, 4, 22],
    paragraphs: [1, 1, 1, 1, 1, 1, 1],
    isNamed: true,
    amounts: [],
  },
  {
    name: 'wanli-subdistrict-budget-2025',
    pages: [3, 4, 31],
    paragraphs: [2, 1, 1, 1, 1, 1, 1],
    isNamed: false,
    amounts: [],
  },
  { name: 'putuo-finance-final-2024', pages: [4, 5], paragraphs: [], isNamed: false, amounts: [] },
  { name: 'putuo-planning-final-2024', pages: [4, 6], paragraphs: [], isNamed: false, amounts: [] },
];

describe.skipIf(!isHere)(title, () => {
  test.each(told)('$name', async ({ name, pages, paragraphs, isNamed, amounts }) => {
    const reading = await read(name);
    const texts = statedTexts(reading);
    const opening = ['duties', 'organisation', 'projects', 'project'];
    expect(texts.filter(({ part }) => opening.includes(part)).map(({ place }) => place.page)).toEqual(pages);
    const ofProject = texts.filter(({ part }) => part.startsWith('project.'));
    expect(ofProject.map(({ part }) => part)).toEqual(
      paragraphs.length === 0 ? [] : parts.map((part) => `project.${part}`),
    );
    expect(ofProject.map(({ lines }) => lines.length)).toEqual(paragraphs);
    expect(ofProject.every(({ project }) => (project !== '') === isNamed)).toBe(true);
    const stated = statedAmounts(reading).map(
      ({ printed, unit, place }) => `${printed} ${unit} page ${place.page}`,
    );
    expect(stated).toEqual(amounts);
  });

  test('forms of one name go to the rows of their amounts', async () => {
    const file = 'lvliang-party-office-2025.txt';
    const bytes = new Uint8Array(readFileSync(join(folder, 'seed', file)));
    const reading = understand(await readText(file, bytes, readingLimits), [...formats.values()]);
    const rows = reading.tables.flatMap((table) => table.read.rows);
    const joined = [...formsOfProjects(reading)].map(([code, form]) => {
      const row = rows.find(
        ({ cells: [first] }) => first?.scopes.some((one) => one.project === code) === true,
      );
      const total = form.read.funds.find(({ side, level }) => side === 'annual' && level === 'total');
      return [row?.cells[0]?.interval, total?.amountFen] as const;
    });
    // 23 forms; two names differ from the table's.
    expect(joined).toHaveLength(21);
    for (const [interval, amountFen] of joined) {
      expect(amountFen).toBeGreaterThanOrEqual(interval?.lowerFen ?? 0n);
      expect(amountFen).toBeLessThanOrEqual(interval?.upperFen ?? 0n);
    }
  });
});

async function read(name: string): Promise<Reading> {
  const file = `${name}.pdf`;
  const bytes = new Uint8Array(readFileSync(join(folder, 'corpus', file)));
  return understand(await readPdf(file, bytes, readingLimits), [...formats.values()]);
}
