// How each named style of the Word document looks. Sizes, lines and spaces are in points, indentations in characters. Sizes
// follow GB/T 9704 where it speaks of them: titles in 二号, text in 三号 on lines of 28 points.
import { textArea } from '../pdf/sheet.ts';
import type { FontRole } from './official-fonts.ts';
import type { GridSize } from './grid-size.ts';
import { gridSizes, linePitch } from './grid-size.ts';

export interface Look {
  readonly font: FontRole;
  readonly size: number;
  /** The exact distance from line to line. */
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly firstLine?: number;
  readonly indent?: number;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Where it stands in the outline of the document; 1 is a part. */
  readonly outline?: 1 | 2 | 3;
  /** From the left margin, in points. */
  readonly rightTab?: number;
}

export interface NamedLook extends Look {
  readonly id: string;
  /** As Word lists it. */
  readonly name: string;
  readonly basedOn?: string;
  /** The style of the paragraph that Word begins after one of this style. */
  readonly next?: string;
}

const headingLooks: Readonly<Record<1 | 2 | 3, Look>> = {
  1: { font: 'title', size: 22, line: 32, before: 4, after: 18, align: 'center', keepNext: true, outline: 1 },
  2: { font: 'heading', size: 16, line: 28, before: 10, after: 10, firstLine: 2, keepNext: true, outline: 2 },
  3: {
    font: 'subheading',
    size: 16,
    line: 28,
    before: 8,
    after: 7,
    firstLine: 2,
    keepNext: true,
    outline: 3,
  },
};

/** For headings that the contents leave out or word differently: Word lists by itself those of its own styles. */
export const otherwiseListed = (level: 1 | 2 | 3): string => `Heading${level}OtherwiseListed`;

/** The style of a cell: heads, words and figures, in each of the sizes in which a table may be set. */
export const gridStyle = (kind: 'Head' | 'Text' | 'Figure', size: GridSize): string =>
  `Table${kind}${gridSizes[size].id}`;

const body = { font: 'body', size: 16, line: 28 } as const;
const underTitle = { font: 'body', size: 10.5, line: 13, keepNext: true } as const;
const gridTitle = { font: 'heading', size: 15, line: 22.5, align: 'center', keepNext: true } as const;
const centred = { align: 'center' } as const;

export const textLooks: readonly NamedLook[] = [
  { id: 'BodyText', name: 'Body Text', ...body, align: 'both', firstLine: 2 },
  { id: 'BodyNote', name: '正文附注', font: 'body', size: 12, line: 20, align: 'both', firstLine: 2 },
  ...([1, 2, 3] as const).flatMap((level): NamedLook[] => {
    const look = { ...headingLooks[level], next: 'BodyText' };
    const name = `标题 ${level}（目录不列或另列）`;
    return [
      { id: `Heading${level}`, name: `heading ${level}`, ...look },
      { id: otherwiseListed(level), name, basedOn: `Heading${level}`, ...look },
    ];
  }),
  { id: 'Title', name: 'Title', font: 'title', size: 34, line: 46, before: 14, after: 28, ...centred },
  { id: 'CoverBody', name: '封面单位', font: 'title', size: 26, line: 38, after: 12, ...centred },
  { id: 'CoverDetail', name: '封面说明', ...body, after: 12, ...centred },
  { id: 'ProvenanceMark', name: '性质标注', font: 'heading', size: 14, line: 26, ...centred },
  { id: 'ProvenanceNote', name: '性质说明', font: 'body', size: 11, line: 18, ...centred },
  { id: 'TOCHeading', name: 'TOC Heading', font: 'heading', size: 18, line: 30, after: 12, ...centred },
  { id: 'TOC1', name: 'toc 1', font: 'heading', size: 12, line: 18, before: 4 },
  { id: 'TOC2', name: 'toc 2', font: 'body', size: 12, line: 18, indent: 2 },
  { id: 'TOC3', name: 'toc 3', font: 'body', size: 12, line: 18, indent: 4 },
  { id: 'TableNumber', name: '表号', ...underTitle, after: 1 },
  { id: 'TableTitle', name: '表题', ...gridTitle, before: 8, after: 9, outline: 2 },
  {
    id: 'TableOwner',
    name: '表题下说明',
    ...{ ...underTitle, after: 2, rightTab: textArea('portrait').width },
  },
  {
    id: 'TableOwnerLandscape',
    name: '表题下说明（横页）',
    ...{ ...underTitle, after: 2, rightTab: textArea('landscape').width },
  },
  { id: 'TableNote', name: '表注', font: 'body', size: 9, line: 12, before: 5, align: 'both' },
  { id: 'FormTitle', name: '绩效目标表题', ...gridTitle, after: 4 },
  { id: 'FormSubtitle', name: '绩效目标表年度', ...underTitle, after: 4, ...centred },
  {
    id: 'ChartTitle',
    name: '图题',
    font: 'heading',
    size: 10.5,
    line: 16,
    before: 14,
    ...centred,
    keepNext: true,
  },
  { id: 'Footer', name: 'footer', font: 'body', size: 14, line: 18, ...centred },
  { id: 'FooterMark', name: '页脚标注', font: 'body', size: 9, line: 12, ...centred },
  // Closes a section that would not end with a paragraph, in as little room as there can be.
  { id: 'SectionEnd', name: '分节', font: 'body', size: 1, line: 1 },
  ...(Object.keys(gridSizes) as GridSize[]).flatMap((size): NamedLook[] => {
    const { label, points } = gridSizes[size];
    const set = { size: points, line: linePitch(points) };
    return [
      { id: gridStyle('Head', size), name: `表头 ${label}`, font: 'heading', ...set, align: 'center' },
      { id: gridStyle('Text', size), name: `表格文字 ${label}`, font: 'body', ...set, align: 'left' },
      { id: gridStyle('Figure', size), name: `表格数字 ${label}`, font: 'body', ...set, align: 'right' },
    ];
  }),
];
