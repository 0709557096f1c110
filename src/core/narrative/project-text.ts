// Texts of a project in sentences: what the form prints in a cell, said in a paragraph. An empty one is reported.
import { assert } from '../lib/assert.ts';
import { problem } from '../lib/problem.ts';
import { withoutFinalMarks } from './final-marks.ts';
import type { ProjectTextSlot } from './spec.ts';
import type { SentenceContext, WrittenInline } from './sentence.ts';

export function writeProjectText(slot: ProjectTextSlot, context: SentenceContext): WrittenInline[] {
  const { nodes, view } = context.environment;
  const code = nodes.get('project')?.code;
  const project = view.ledger.projects.find((candidate) => candidate.code === code);
  assert(project !== undefined, `${context.place} speaks of a project where there is none`);
  context.noteProject(project.code);
  const text = withoutFinalMarks(project.texts[slot.column] ?? '');
  if (text !== '') return [{ kind: 'text', text }];
  context.report(problem('value-missing', { ...project.source, column: slot.column }, { values: {} }));
  return [];
}
