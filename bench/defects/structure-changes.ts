// Something of a document left out, said twice or moved: a table, a section, a paragraph, a term, a note, a form, an entry of the contents, a
// column, a code or a name in a row.
import type { CheckedPlace } from '../../src/core/checks/obligation.ts';
import type {
  DocumentCell,
  DocumentElement,
  DocumentTable,
} from '../../src/core/reading/printed-document.ts';
import type { Reading, TableInDocument } from '../../src/core/reading/reading.ts';
import { comparable } from '../../src/core/tables/read/phrases.ts';
import { changedTo, isWithin, oneSignLess, type Change } from './word-changes.ts';

type Elements = readonly DocumentElement[];
type Changes = readonly (() => Change)[];

export const structureKinds: Readonly<Record<string, (elements: Elements, reading: Reading) => Changes>> = {
  'table left out': (elements, { tables }) =>
    tables.map(({ printed, read }) => () => ({
      elements: elements.filter((one) => one !== printed),
      isAt: ({ key }) => key.table === read.spec.name,
    })),
  'section left out': (elements) =>
    sectionsOf(elements).map((section) => () => ({
      elements: elements.filter((one) => !section.includes(one)),
      isAt: ({ key }) => comparable(textOf(section[0])).includes(comparable(key.section ?? '-')),
    })),
  'nothing below a heading': (elements) =>
    sectionsOf(elements).map((section) => () => ({
      elements: elements.filter((one) => one === section[0] || !section.includes(one)),
      isAt: isWithin(section[0]?.place ?? {}),
    })),
  'paragraph twice': (elements) =>
    elements
      .filter((one) => one.kind === 'paragraph' && one.role === 'text' && one.text.length > 20)
      .map((one) => () => ({
        elements: elements.flatMap((other) => (other === one ? [one, one] : [other])),
        isAt: isWithin(one.place),
      })),
  'term left out': (elements) =>
    ['基本支出', '项目支出', '“三公”经费', '机关运行经费'].flatMap((term) => {
      const found = elements.find((one) =>
        new RegExp(`、${term}(?:预算)?：|）${term}(?:预算)?：`, 'u').test(textOf(one)),
      );
      if (found === undefined) return [];
      return [
        () => ({
          elements: elements.filter((one) => one !== found),
          isAt: ({ key }: CheckedPlace) => key.section === term,
        }),
      ];
    }),
  'note of an empty table left out': (elements, { tables }) =>
    tables
      .filter(({ printed }) => printed.notes.length > 0)
      .map(
        ({ printed }) =>
          () =>
            changedTo(elements, printed, { ...printed, notes: [] }),
      ),
  'note of emptiness below figures': (elements, { tables }) =>
    tables
      .filter(({ printed }) =>
        printed.grid.cells.some(({ text }) => /^[\d,]+\.\d\d$/u.test(text) && /[1-9]/u.test(text)),
      )
      .map(({ printed }) => () => {
        const notes = [{ text: '注：本表无数据。', place: printed.place }];
        return changedTo(elements, printed, { ...printed, notes });
      }),
  'column left out': (elements, { tables }) =>
    tables.flatMap(({ printed, read }) => {
      const columns = [...new Set(read.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.column)))];
      return columns
        .slice(1)
        .map((column) => () => changedTo(elements, printed, withoutColumn(printed, column)));
    }),
  'entry of the contents left out': (elements) =>
    contents(elements).map((entry) => () => ({
      elements: elements.filter((one) => one !== entry),
      isAt: ({ label, key }) => sharesWords(entry.text, `${label}${key.section ?? ''}`),
    })),
  'word in an entry of the contents': (elements) =>
    contents(elements).map(
      (entry) => () => changedTo(elements, entry, { ...entry, text: oneSignLess(entry.text) }),
    ),
  'page in the contents': (elements) =>
    contents(elements).map((entry) => () => {
      const printedPage = `${Number(entry.printedPage) + 1}`;
      return changedTo(elements, entry, { ...entry, printedPage });
    }),
  'digit of a code': (elements, { tables }) =>
    cellsOfRows(tables, /^\d{3,7}$/u).map(
      ([table, cell]) =>
        () =>
          withCell(
            elements,
            table,
            cell,
            cell.text.replace(/\d$/u, (digit) => `${(Number(digit) + 4) % 10}`),
          ),
    ),
  'name of another code': (elements, { tables }) => {
    const named = cellsOfRows(tables, /\p{Script=Han}{3,}支出$/u);
    return named.flatMap(([table, cell], index) => {
      const other = named[(index + 5) % named.length]?.[1].text;
      return other === undefined || other === cell.text ? [] : [() => withCell(elements, table, cell, other)];
    });
  },
  'sign of a name in a row': (elements, { tables }) =>
    cellsOfRows(tables, /\p{Script=Han}{5,}/u).map(
      ([table, cell]) =>
        () =>
          withCell(elements, table, cell, oneSignLess(cell.text)),
    ),
};

function textOf(element: DocumentElement | undefined): string {
  return element?.kind === 'paragraph' ? element.text : '';
}

const isHeading = (element: DocumentElement): boolean =>
  element.kind === 'paragraph' && element.role === 'title';

/** 一、 and 二、 with all that stands below: what the format prescribes for every document. */
function sectionsOf(all: Elements): readonly Elements[] {
  // What is told of single projects is another matter.
  const projects = all.findIndex((one) => isHeading(one) && textOf(one) === '项目经费情况说明');
  const elements = projects === -1 ? all : all.slice(0, projects);
  return elements.flatMap((element, index) => {
    if (!isHeading(element) || !/^[一二三四五六七八九十]+、/u.test(textOf(element))) return [];
    const rest = elements.slice(index + 1);
    const end = rest.findIndex(isHeading);
    const section = [element, ...rest.slice(0, end === -1 ? rest.length : end)];
    return section.some((one) => one.kind === 'paragraph' && one.role === 'text') ? [section] : [];
  });
}

function contents(elements: Elements) {
  return elements.filter((one) => one.kind === 'paragraph').filter(({ role }) => role === 'contentsEntry');
}

function sharesWords(entry: string, label: string): boolean {
  const words = comparable(entry)
    .replace(/^.*?[、\d]/u, '')
    .slice(-6);
  return comparable(label).includes(words);
}

function withoutColumn(table: DocumentTable, at: number): DocumentTable {
  const cells = table.grid.cells.flatMap((cell) => {
    const isWide = cell.column <= at && at < cell.column + cell.columnSpan;
    if (isWide && cell.columnSpan === 1) return [];
    if (isWide) return [{ ...cell, columnSpan: cell.columnSpan - 1 }];
    return [cell.column > at ? { ...cell, column: cell.column - 1 } : cell];
  });
  return { ...table, grid: { ...table.grid, columns: table.grid.columns - 1, cells } };
}

/** Cells of rows that bear a code, and whose text is of the kind. */
function cellsOfRows(
  tables: readonly TableInDocument[],
  pattern: RegExp,
): readonly (readonly [DocumentTable, DocumentCell])[] {
  return tables.flatMap(({ printed, read }) => {
    const hasCode = ({ texts }: (typeof read.rows)[number]): boolean =>
      Object.values(texts).some((text) => /^[\d\s]{2,}/u.test(text));
    const coded = new Set(read.rows.filter(hasCode).map(({ row }) => row));
    return printed.grid.cells
      .filter(({ row, text }) => coded.has(row) && pattern.test(text))
      .map((cell) => [printed, cell] as const);
  });
}

/** A finding is at its place where it names the row. */
export function withCell(elements: Elements, table: DocumentTable, at: DocumentCell, text: string): Change {
  const cells = table.grid.cells.map((cell) => (cell === at ? { ...cell, text } : cell));
  const { column: _column, ...row } = at.place;
  return { ...changedTo(elements, table, { ...table, grid: { ...table.grid, cells } }), isAt: isWithin(row) };
}
