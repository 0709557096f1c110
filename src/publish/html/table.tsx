// Tables and performance-target forms: a caption, the grid in a region that scrolls by itself where it is wide, the notes.
import type { FormBlock, Grid, TableBlock } from '../../core/disclosure/tree.ts';
import { GridTable, hasBlankFigures } from './grid.tsx';
import { pageIds } from './page-ids.ts';
import type { Stories } from './stories.ts';

export interface TableProps {
  readonly table: TableBlock;
  readonly stories: Stories;
}

export function Table({ table, stories }: TableProps) {
  return (
    <div class="table" id={table.id}>
      <div class="scroll" role="group" tabindex={0} aria-label={table.title} data-group>
        <GridTable grid={table.grid} className="figures" stories={stories} {...blankNote(table.grid)}>
          <span class="caption">
            <span class="number">{table.printedNumber}</span>
            <span class="title">{table.title}</span>
            <span class="head-line">
              <span>{table.headLeft}</span>
              <span>{table.headRight}</span>
            </span>
          </span>
        </GridTable>
      </div>
      {table.notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </div>
  );
}

export interface FormProps {
  readonly form: FormBlock;
  readonly stories: Stories;
}

export function Form({ form, stories }: FormProps) {
  const name = `${form.title}：${form.projectName}`;
  return (
    <div class="form" id={form.id}>
      <div class="scroll" role="group" tabindex={0} aria-label={name} data-group>
        <GridTable grid={form.grid} className="frame" stories={stories} {...blankNote(form.grid)}>
          <span class="caption">
            <span class="title">{form.title}</span>
            <span class="subtitle">{form.subtitle}</span>
          </span>
        </GridTable>
      </div>
    </div>
  );
}

function blankNote(grid: Grid): { readonly describedBy?: string } {
  return hasBlankFigures(grid) ? { describedBy: pageIds.blankMeansZero } : {};
}
