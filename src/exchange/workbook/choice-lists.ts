// The hidden sheet of what may be chosen: one column for each list that a column of the ledger takes its members from.
import { columnLetters, quotedSheetName } from '../../publish/xlsx/cell-address.ts';
import type { WorkbookSheet } from '../../publish/xlsx/workbook.ts';
import { sheetTitles } from './layout.ts';
import { shownCode, type Vocabularies } from './member-names.ts';

export class ChoiceLists {
  readonly #lists: readonly { readonly name: string; readonly choices: readonly string[] }[];

  constructor(vocabularies: Vocabularies) {
    this.#lists = [...vocabularies].flatMap(([name, vocabulary]) => {
      // What the ledger names itself changes while it is filled in.
      if (vocabulary.form === 'code') return [];
      return [{ name, choices: vocabulary.entries.map(({ code }) => shownCode(code, vocabulary)) }];
    });
  }

  /** Undefined where anything may be written. */
  rangeOf(name: string): string | undefined {
    const column = this.#lists.findIndex((list) => list.name === name);
    const list = this.#lists[column];
    if (list === undefined) return undefined;
    const letters = columnLetters(column);
    return `${quotedSheetName(sheetTitles.choices)}!$${letters}$1:$${letters}$${list.choices.length}`;
  }

  /** None where there is nothing to choose from. */
  sheets(): readonly WorkbookSheet[] {
    if (this.#lists.length === 0) return [];
    return [
      {
        name: sheetTitles.choices,
        columnWidths: this.#lists.map(() => 30),
        cells: this.#lists.flatMap(({ choices }, column) =>
          choices.map((text, row) => ({
            row,
            column,
            content: { kind: 'text' as const, text },
            look: { numberFormat: '@' },
          })),
        ),
        orientation: 'portrait',
        isHidden: true,
      },
    ];
  }
}
