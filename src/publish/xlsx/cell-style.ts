// How cells look: a few words of ours, and what the writer of the file takes for them.
import type { CellStyle } from 'hucre/xlsx';

export interface CellLook {
  readonly bold?: boolean;
  /** Of the font, in points; 11 where nothing is said. */
  readonly size?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** Steps of indentation. */
  readonly indent?: number;
  readonly wraps?: boolean;
  readonly bordered?: boolean;
  /** A light ground, for heads; a lighter one for notes to whoever fills in the sheet. */
  readonly ground?: 'head' | 'hint';
  readonly tone?: 'muted' | 'link';
  /** As a spreadsheet writes it: `#,##0.00`. `@` keeps what is typed as text. */
  readonly numberFormat?: string;
}

const horizontal = { start: 'left', center: 'center', end: 'right' } as const;
const tones = { muted: '666666', link: '1F4E79' } as const;
const grounds = { head: 'E9EDF2', hint: 'F6F4EC' } as const;
const thin = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

export function cellStyle(look: CellLook): CellStyle {
  const { bold, size, align, indent, wraps, bordered, ground, tone, numberFormat } = look;
  return {
    font: {
      name: '宋体',
      size: size ?? 11,
      ...(bold === true ? { bold: true } : {}),
      ...(tone === undefined ? {} : { color: { rgb: tones[tone] } }),
    },
    alignment: {
      vertical: 'center',
      ...(align === undefined ? {} : { horizontal: horizontal[align] }),
      ...(indent === undefined || indent === 0 ? {} : { horizontal: 'left', indent }),
      ...(wraps === true ? { wrapText: true } : {}),
    },
    ...(bordered === true ? { border: { top: thin, right: thin, bottom: thin, left: thin } } : {}),
    ...(ground === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: grounds[ground] } } }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}
