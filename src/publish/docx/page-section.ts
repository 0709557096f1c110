// A section's sheet and foot.
import type { ISectionOptions, ISectionPropertiesOptions } from 'docx';
import { Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Orientation } from '../pdf/sheet.ts';
import { marginsMillimetres } from '../pdf/sheet.ts';
import { runsOf } from './running-text.ts';
import { twipsOfMillimetres } from './twips.ts';

/** A4; for landscape pages the program that makes Word files turns the sheet itself. */
const sheet = { width: twipsOfMillimetres(210), height: twipsOfMillimetres(297) };
/** From the sheet's edge, in millimetres. */
const headerDistance = 15;
const footerDistance = 12;

export function sheetOf(orientation: Orientation): NonNullable<ISectionPropertiesOptions['page']> {
  const { top, bottom, left, right } = marginsMillimetres[orientation];
  return {
    size: { ...sheet, orientation },
    margin: {
      top: twipsOfMillimetres(top),
      bottom: twipsOfMillimetres(bottom),
      left: twipsOfMillimetres(left),
      right: twipsOfMillimetres(right),
      header: twipsOfMillimetres(headerDistance),
      footer: twipsOfMillimetres(footerDistance),
    },
  };
}

/** The page's number and, below it, what the document is; sections without a foot of their own go on with the one before. */
export function foot(mark: string, isNumbered: boolean): Pick<ISectionOptions, 'footers'> {
  const number = isNumbered ? [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] : [];
  const lines = [
    new Paragraph({ style: 'Footer', children: number }),
    ...(mark === '' ? [] : [new Paragraph({ style: 'FooterMark', children: runsOf(mark) })]),
  ];
  return { footers: { default: new Footer({ children: lines }) } };
}
