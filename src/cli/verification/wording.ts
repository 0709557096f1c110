// What `mingzhang verify` says, in both languages.
import { showPlainly, type Language } from '../../core/lib/messages/render.ts';
import type { Difference, DifferenceKind, Part, Verification } from './verification.ts';

interface VerificationWords {
  readonly refused: (file: string) => string;
  /** A name and what is said of it. */
  readonly told: (name: string, text: string) => string;
  readonly carried: (verification: Verification) => string;
  readonly outcome: Readonly<Record<Verification['outcome'], string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly same: (compared: number, part: Part) => string;
  readonly differs: (differing: number, compared: number, part: Part) => string;
  /** Where the first difference stands and what it is. */
  readonly first: (difference: Difference) => string;
  /** Follows what differs in the package. */
  readonly packageHint: string;
  readonly printsNothing: string;
  readonly proves: string;
}

const chineseKinds: Readonly<Record<DifferenceKind, string>> = {
  value: '',
  text: '文字',
  position: '文字的位置（从左下角起的横、纵坐标；字号；宽度，单位：点）',
  size: '纸张大小（单位：点）',
  drawing: '文字和位置都相同，但线条、底色、图形或字形不同，可能盖住或改动了印出的内容',
  page: '整页',
  file: '所有单元格都相同，但文件的字节不同：公式、格式或隐藏的内容改动过',
};

const chineseUnits: Readonly<Record<Part, string>> = {
  package: '项',
  pages: '页',
  outline: '条',
  interaction: '项',
  structure: '项',
  workbook: '格',
  properties: '项',
  attachments: '个',
};

const chinese: VerificationWords = {
  refused: (file) => `${file}：没有核验`,
  told: (name, text) => `${name}：${text}`,
  carried: ({ ledgerKind, format }) =>
    `附带的账本：${ledgerKind === 'public' ? '公开账' : '完整账'}；公开格式：${showPlainly(format.title)}（${
      format.isKnown ? '与本程序自带的相同' : '随文件附带，本程序没有这一版'
    }）`,
  outcome: {
    identical: '结果：一致，逐字节相同。用附带的账本重新生成的 PDF 与这个文件完全是同一个文件',
    equal:
      '结果：一致。文件的字节与重新生成的不同（例如另存过），但逐页的文字、位置和绘图，书签、链接和文档结构，附带的账本和电子表格，文件属性，都相同。字体内部的字形没有比较',
    different: '结果：不一致。文件印出或附带的内容，不是附带的账本所能得出的',
  },
  parts: {
    package: '附带的账本',
    pages: '页面',
    outline: '书签',
    interaction: '链接、批注和动作',
    structure: '文档结构（标签、替代文字）',
    workbook: '附带的电子表格',
    properties: '文件属性',
    attachments: '附件',
  },
  same: (compared, part) => `${compared} ${chineseUnits[part]}，相同`,
  differs: (differing, compared, part) =>
    `${compared} ${chineseUnits[part]}中有 ${differing} ${chineseUnits[part]}不同，第一处`,
  first: ({ kind, place, written, expected }) => {
    const { page, box, sheet, cell, path } = place;
    const where = [
      ...(page === undefined ? [] : [`第 ${page} 页`]),
      ...(box === undefined ? [] : [`[${box.join(', ')}]`]),
      ...(sheet === undefined ? [] : [showPlainly(`${sheet}!${cell ?? ''}`)]),
      ...(path === undefined ? [] : [showPlainly(path)]),
    ].join(' ');
    const what = [where, chineseKinds[kind]].filter((text) => text !== '').join('，');
    if (written === null && expected === null) return what;
    return `${what}：写的是${quotedChinese(written)}，应为${quotedChinese(expected)}`;
  },
  packageHint: '。账本在生成之后被改动过，或者不是本程序写的',
  printsNothing: '改动后的账本排不出文件，页面无从比较：',
  proves:
    '说明：核验只证明文件印出的内容与它附带的账本前后一致，不证明文件出自谁手、账本是否属实。要确认来源，请与公开单位网站上的文件比对',
};

const englishKinds: Readonly<Record<DifferenceKind, string>> = {
  value: '',
  text: 'text',
  position: 'position of the text (across and up from the lower left; size; width, in points)',
  size: 'size of the paper (in points)',
  drawing:
    'texts and positions agree, but lines, fills, pictures or glyphs do not: something may cover or change what is printed',
  page: 'the whole page',
  file: 'all cells agree, but the bytes of the file do not: formulas, formats or what is hidden were changed',
};

const englishUnits: Readonly<Record<Part, string>> = {
  package: 'entries',
  pages: 'page(s)',
  outline: 'bookmark(s)',
  interaction: 'entries',
  structure: 'entries',
  workbook: 'cell(s)',
  properties: 'properties',
  attachments: 'file(s)',
};

const english: VerificationWords = {
  refused: (file) => `${file}: not verified`,
  told: (name, text) => `${name}: ${text}`,
  carried: ({ ledgerKind, format }) =>
    `Attached ledger: ${ledgerKind === 'public' ? 'the public ledger' : 'the full ledger'}; disclosure format: ${showPlainly(format.title)} (${
      format.isKnown ? 'the same as in this program' : 'as the file carries it; this program does not have it'
    })`,
  outcome: {
    identical:
      'Result: consistent, byte for byte. Made again from the attached ledger, the PDF is this very file',
    equal:
      'Result: consistent. The bytes are others than those made again (it may have been saved anew), but every page’s texts, positions and drawing agree, and so do bookmarks, links and structure, the attached ledger, the workbook and the properties. The shapes inside the fonts were not compared',
    different:
      'Result: not consistent. What the file prints or carries is not what its attached ledger gives',
  },
  parts: {
    package: 'Attached ledger',
    pages: 'Pages',
    outline: 'Bookmarks',
    interaction: 'Links, notes and actions',
    structure: 'Structure (tags, alternative texts)',
    workbook: 'Attached workbook',
    properties: 'Properties',
    attachments: 'Attached files',
  },
  same: (compared, part) => `${compared} ${englishUnits[part]}, the same`,
  differs: (differing, compared, part) =>
    `${differing} of ${compared} ${englishUnits[part]} differ; the first`,
  first: ({ kind, place, written, expected }) => {
    const { page, box, sheet, cell, path } = place;
    const where = [
      ...(page === undefined ? [] : [`page ${page}`]),
      ...(box === undefined ? [] : [`[${box.join(', ')}]`]),
      ...(sheet === undefined ? [] : [showPlainly(`${sheet}!${cell ?? ''}`)]),
      ...(path === undefined ? [] : [showPlainly(path)]),
    ].join(' ');
    const what = [where, englishKinds[kind]].filter((text) => text !== '').join(', ');
    if (written === null && expected === null) return what;
    return `${what}: written ${quotedEnglish(written)}, expected ${quotedEnglish(expected)}`;
  },
  packageHint: '. The ledger was changed after it was written, or another program wrote it',
  printsNothing: 'Nothing can be printed from the changed ledger, so no page was compared:',
  proves:
    'What this proves: that what the file prints agrees with the ledger it carries. It does not prove who made the file, or that the ledger is true. For its origin, compare it with the file on the site of the body that published it',
};

const quotedChinese = (text: string | null): string => (text === null ? '没有' : `「${showPlainly(text)}」`);
const quotedEnglish = (text: string | null): string => (text === null ? 'nothing' : `“${showPlainly(text)}”`);

export function verificationWords(language: Language): VerificationWords {
  return language === 'zh-CN' ? chinese : english;
}
