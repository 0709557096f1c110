// Every performance-target form of every example, read back from its print alone: texts, funds and indicators of each side.
import { expect, test } from 'vitest';
import { readForm } from '../../src/core/performance/read/read-form.ts';
import type { FormSpec } from '../../src/core/performance/spec.ts';
import { phrases } from '../../src/core/tables/read/phrases.ts';
import { builtExample } from './built-example.ts';

test.each(['lvliang-party-office-2025', 'sample-culture-bureau-2025'])('%s', async (name) => {
  const { disclosure, ledger, format } = await builtExample(name);
  const [spec] = format.forms as readonly [FormSpec];
  const forms = disclosure.blocks.filter((block) => block.kind === 'form');
  expect(forms.length).toBeGreaterThan(3);
  for (const form of forms) {
    const read = readForm(spec, { ...form.grid, columns: form.grid.widths.length }, phrases({}, {}));
    expect(read.absent, form.projectName).toEqual([]);
    expect(read.likeness).toBe(1);

    const project = ledger.projects.find(({ code }) => code === form.project);
    expect(read.texts.get('project.name')?.text).toBe(project?.name);
    for (const field of [
      'summary',
      'basis',
      'necessity',
      'safeguards',
      'plan',
      'wholePeriodGoal',
      'annualGoal',
    ]) {
      const written = project?.texts[field] ?? '';
      expect(read.texts.get(`project.${field}`)?.text ?? '', `${form.projectName} ${field}`).toBe(written);
    }

    const printed = form.grid.cells.filter(({ kind }) => kind === 'figure');
    const funds = read.funds.map(({ side, level, cell }) => `${side}.${level} ${cell.text}`);
    expect(funds, form.projectName).toEqual(printed.map(({ columnName, text }) => `${columnName} ${text}`));

    const indicators = read.indicators.map(({ side, level1, level2, level3, target }) =>
      [side, level1, level2, level3, target].join(' | '),
    );
    const own = ledger.indicators.filter((indicator) => indicator.project === form.project);
    const written = own.map(({ side, level1, level2, level3, target }) =>
      [side, level1, level2, level3, target].join(' | '),
    );
    expect(indicators.sort(), form.projectName).toEqual(written.sort());
  }
});
