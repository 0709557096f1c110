// Forms that say again, word for word, what another form of the document says, beyond the projects of that name: printed twice.
import { rememberedOf } from '../../../lib/remembered.ts';
import { projectOf } from '../../../reading/form-difference.ts';
import type { FormInDocument, Reading } from '../../../reading/reading.ts';
import { comparable } from '../../../tables/read/phrases.ts';
import { projectRows, type ProjectRow } from '../names/project-rows.ts';

export interface RepeatedForm {
  /** The one that stands first. */
  readonly of: FormInDocument;
  /** Rows of its project; none where no table lists it. */
  readonly rows: readonly ProjectRow[];
}

export const repeatedForms = rememberedOf((reading: Reading): ReadonlyMap<FormInDocument, RepeatedForm> => {
  const rows = projectRows(reading);
  const named = Map.groupBy(reading.forms, (form) => comparable(projectOf(form)));
  return new Map(
    [...named].flatMap(([name, ofName]) => {
      if (ofName.length === 1) return [];
      const own = rows.filter((row) => comparable(row.name) === name);
      const inTables = [...Map.groupBy(own, ({ table }) => table).values()].map(({ length }) => length);
      // Projects may share a name and all else.
      const tooMany = ofName.length - Math.max(1, ...inTables);
      const again = [...Map.groupBy(ofName, textOf).values()].flatMap(([first, ...others]) =>
        first === undefined ? [] : others.map((form) => [form, { of: first, rows: own }] as const),
      );
      return tooMany > 0 && hasName(ofName) ? again.slice(-tooMany) : [];
    }),
  );
});

const hasName = ([form]: readonly FormInDocument[]): boolean =>
  (form?.read.texts.get('project.name')?.text ?? '') !== '';

function textOf({ printed: { above, grid, notes } }: FormInDocument): string {
  return [...above, ...grid.cells, ...notes].map(({ text }) => comparable(text)).join('\n');
}
