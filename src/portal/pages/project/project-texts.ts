// What is said of a project in words: the texts of its form, or those that stand below headings of its own. Of a document that was read each
// leads to its page.
import { masked } from '../../../core/checks/masking.ts';
import type { ProjectRow } from '../../../store/projects.ts';
import type { HeldDocument } from '../../documents/held-document.ts';
import { pageCell, toldOfProject } from '../../documents/told-in-words.ts';
import { text, type DataTable } from '../../views/data-table.ts';
import type { Wording } from '../../wording/zh-CN.ts';

export function projectTexts(
  { names, told }: Pick<HeldDocument, 'names' | 'told'>,
  { project, texts, budgetUnit }: Pick<ProjectRow, 'project' | 'texts' | 'budgetUnit'>,
  words: Wording,
): DataTable {
  const table = { name: 'texts', title: words.project.about } as const;
  const item = { name: 'item', title: words.columns.item, kind: 'text' } as const;
  const written = { name: 'text', title: words.columns.text, kind: 'text' } as const;
  const parts = Object.entries(words.project.texts);
  if (told === undefined) {
    const unit = names.name('budgetUnit', budgetUnit);
    const rows = parts.map(([key, name]) => [name, key === 'unit' ? unit : (texts[key] ?? '')] as const);
    return {
      ...table,
      columns: [item, written],
      rows: rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [text(name), text(masked(value))]),
    };
  }
  const own = toldOfProject(told, project);
  return {
    ...table,
    columns: [item, written, { name: 'page', title: words.columns.original, kind: 'text' }],
    // The unit that our reading puts a project to is no word of the document.
    rows: parts.flatMap(([key, name]) =>
      own
        .filter(({ part }) => part === `project.${key}`)
        .map((said) => [text(name), text(said.text), pageCell(told, said.page, words)]),
    ),
    notes: [words.project.asRead],
  };
}
