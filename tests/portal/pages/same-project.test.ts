// A project in other years, where several have one name.
import { expect, test } from 'vitest';
import { sameProject } from '../../../src/portal/pages/project/same-project.ts';

function row(fiscalYear: number, project: string, department = 'a', stage = 'approved') {
  return { department, document: `${fiscalYear}-${stage}`, version: 1, project, fiscalYear, stage };
}

function found(own: ReturnType<typeof row>, namesakes: number, named: readonly ReturnType<typeof row>[]) {
  return sameProject(own, namesakes, named).map(({ fiscalYear, project }) => `${fiscalYear} ${project}`);
}

test('the only one of its name is the same, whatever its code', () => {
  const own = row(2025, 'p1');
  expect(found(own, 1, [own, row(2024, 'p7'), row(2026, 'p1'), row(2023, 'x', 'b')])).toEqual([
    '2025 p1',
    '2024 p7',
    '2026 p1',
    '2023 x',
  ]);
});

test('of several of one name the code tells, and none is taken where it does not', () => {
  const own = row(2025, 'p1');
  const named = [
    own,
    row(2025, 'p2'),
    row(2024, 'p2'),
    row(2026, 'p1'),
    row(2026, 'p2'),
    row(2023, 'p1', 'b'),
  ];
  expect(found(own, 2, named)).toEqual(['2025 p1', '2026 p1']);
});

test('the order of those of one name in a document that was read tells nothing', () => {
  const own = row(2025, '运行经费（2）');
  const named = [row(2025, '运行经费'), own, row(2026, '运行经费'), row(2026, '运行经费（2）')];
  expect(found(own, 2, named)).toEqual(['2025 运行经费（2）']);
});
