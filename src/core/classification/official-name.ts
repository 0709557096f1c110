// Official names as they are compared: documents vary the width of brackets and quotation marks and break names with
// spaces, and none of that makes another name.
import { remembered } from '../lib/remembered.ts';

const fullWidth: Readonly<Record<string, string>> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };

/** The name without spaces, with full-width brackets and marks, and with one form of quotation mark. */
export const normaliseOfficialName = remembered((name) =>
  name
    .normalize('NFC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[(),:;]/gu, (mark) => fullWidth[mark] ?? mark)
    .replace(/["“”„‟＂]/gu, '"'),
);
