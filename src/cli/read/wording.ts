// What `mingzhang read` says, in both languages.
import type { Language } from '../../core/lib/messages/render.ts';
import type { ReadingCounts } from './readings-report.ts';

export interface ReadWords {
  readonly noFormat: string;
  readonly noUnit: string;
  /** Behind a table of which something was not recognised, or is not there. */
  readonly partly: string;
  readonly lacking: string;
  readonly year: (year: number) => string;
  readonly pages: (pages: number) => string;
  readonly tables: (known: number, expected: number, unknown: number) => string;
  readonly table: (pages: readonly number[], rows: number, figures: number, unit: string) => string;
  readonly forms: (forms: number, indicators: number) => string;
  readonly passages: (all: number, known: number) => string;
  readonly facts: (facts: number) => string;
  /** Above what a document leaves open, and what its ledger does. */
  readonly problems: (problems: number) => string;
  readonly ledgerProblems: (problems: number) => string;
  /** Problems of the kind just told that are only counted. */
  readonly more: (problems: number, places: string) => string;
  readonly places: {
    readonly place: (heading: string, problems: number) => string;
    readonly separator: string;
    readonly andMore: string;
  };
  readonly wholeList: string;
  /** A ledger is that of one document. */
  readonly oneLedger: string;
  /** `--ocr` without the packages that recognise text. */
  readonly ocrAbsent: (command: string) => string;
  readonly recognising: (file: string, page: number, pages: number) => string;
  readonly toReview: (figures: number) => string;
  readonly noLedger: string;
  readonly ledger: (folder: string, lines: number) => string;
  /** Of the figures of the document, those that the ledger tells. */
  readonly toldFigures: (told: number, printed: number) => string;
  readonly attachedLedger: string;
  /** `--out` says where the readings go, and the other two where else. */
  readonly noDocuments: string;
  readonly leftAside: (file: string) => string;
  readonly ledgerNotBuilt: (file: string) => string;
  readonly outAlone: string;
  readonly summaryHeads: Readonly<
    Record<'tables' | 'figures' | 'passages' | 'forms' | 'facts' | 'problems' | 'file', string>
  >;
  readonly notUnderstood: string;
  readonly counts: (counts: ReadingCounts) => string;
  readonly unchanged: (documents: number) => string;
  readonly read: (name: string, problems: number) => string;
  readonly failed: (name: string) => string;
  readonly broken: (name: string, detail: string) => string;
  readonly notWritten: (path: string, errorCode: string) => string;
  readonly stopping: string;
  readonly notRead: (documents: number) => string;
  readonly goOn: string;
  readonly summary: (counts: ReadingCounts, folder: string) => string;
}

const chinese: ReadWords = {
  noFormat: '没有认出公开格式',
  noUnit: '未写单位',
  partly: '，有没认出的',
  lacking: '，有缺少的',
  year: (year) => `${year}年`,
  pages: (pages) => `${pages}页`,
  tables: (known, expected, unknown) =>
    `表：认出${known}张${expected > 0 ? `（格式有${expected}张）` : ''}${unknown > 0 ? `，另有${unknown}张没认出` : ''}`,
  table: (pages, rows, figures, unit) =>
    `${inPages(pages, '第', '页 ')}${rows}行，${figures === 0 ? '没有数' : `${figures}个数`}，${unit}`,
  forms: (forms, indicators) => `绩效目标表：${forms}张，指标${indicators}条`,
  passages: (all, known) => `文字：${all}段，认出${known}段`,
  facts: (facts) => `文字写明的职责、机构、原因等事实：${facts}项`,
  problems: (problems) => `请核对${problems}处：`,
  ledgerProblems: (problems) => `账本里请核对${problems}处：`,
  more: (problems, places) => `这样的另有${problems}处${places === '' ? '' : `：${places}`}`,
  places: {
    place: (heading, problems) => (problems === 1 ? heading : `${heading} ${problems}处`),
    separator: '、',
    andMore: '等',
  },
  wholeList: '逐处的清单见 --json 的 problems',
  ocrAbsent: (command) => `--ocr 要用的文字识别程序包没有安装。请在本程序所在的文件夹运行一次：${command}`,
  recognising: (file, page, pages) => `${file}  正在识别文字：第 ${page} 页，共 ${pages} 页`,
  toReview: (figures) => `待复核：${figures}个数由图像识别，请对照原件`,
  oneLedger: '--ledger 一次只写一份文件的账本',
  noLedger: '没有写账本：公开格式、年度或名称没有认出，见上',
  ledger: (folder, lines) => `账本已写入 ${folder}：明细${lines}条`,
  toldFigures: (told, printed) =>
    told === printed
      ? `文件上的${printed}个数都能由账本得出`
      : `文件上的${printed}个数，有${told}个能由账本得出；其余${printed - told}个没有定下来或与账本有出入，见上`,
  attachedLedger:
    '账本取自文件所带的附件，不是由印出的数推算的；附件与印出的是否一致，可用 mingzhang verify 核对',
  noDocuments: '这里没有可以读取的文件。请核对路径',
  leftAside: (file) => `${file} 不是公开的文件，没有读`,
  ledgerNotBuilt: (file) => `${file} 是账本，有错，印不出文件，这一份没有读：`,
  outAlone: '--out 已写明结果放在哪里，不能再写 --json 或 --ledger。请删去其中一个',
  summaryHeads: {
    tables: '表',
    figures: '数',
    passages: '文字',
    forms: '目标表',
    facts: '事实',
    problems: '问题',
    file: '文件',
  },
  notUnderstood: '没有读出内容',
  counts: ({ read, skipped, failed }) => `已读 ${read}，未变跳过 ${skipped}，读不了 ${failed}`,
  unchanged: (documents) => `有 ${documents} 份此前已经读过，文件、选项和程序都没有变，不再重读`,
  read: (name, problems) => `${name}：已读出${problems === 0 ? '' : `，有 ${problems} 处问题`}`,
  failed: (name) => `没有读出：${name}`,
  broken: (name, detail) => `${name}：程序出错，这一份没有读出，其余不受影响：${detail}`,
  notWritten: (path, errorCode) =>
    `${path} 写不进去（${errorCode}），没有留下半份文件。请检查路径、权限和磁盘空间，或另写一个输出文件夹`,
  stopping: '正在停止：手头的几份读完就停。再按一次立即结束，读到一半的不会留下',
  notRead: (documents) => `还有 ${documents} 份没有读`,
  goOn: '没有读完。用同样的命令再运行一次，就从停下的地方接着读',
  summary: ({ read, skipped, failed, waiting }, folder) =>
    `读出 ${read} 份，未变跳过 ${skipped} 份，读不了 ${failed} 份${waiting === 0 ? '' : `，还有 ${waiting} 份没有读`}。结果在 ${folder}，汇总见其中的 readings.csv 和 readings.json`,
};

const english: ReadWords = {
  noFormat: 'No known format',
  noUnit: 'no unit',
  partly: ', not all of it recognised',
  lacking: ', not all of it there',
  year: (year) => `${year}`,
  pages: (pages) => `${pages} pages`,
  tables: (known, expected, unknown) =>
    `Tables: ${known} recognised${expected > 0 ? ` (the format has ${expected})` : ''}${unknown > 0 ? `, ${unknown} not` : ''}`,
  table: (pages, rows, figures, unit) =>
    `${inPages(pages, 'p. ', ', ')}${rows === 1 ? '1 row' : `${rows} rows`}, ${figures === 0 ? 'no' : figures} figures, ${unit}`,
  forms: (forms, indicators) => `Target forms: ${forms}, with ${indicators} indicators`,
  passages: (all, known) => `Text: ${all} passages, ${known} recognised`,
  facts: (facts) => `Facts stated in the text (duties, organisation, reasons …): ${facts}`,
  problems: (problems) => `To look at: ${problems}`,
  ledgerProblems: (problems) => `To look at in the ledger: ${problems}`,
  more: (problems, places) => `${problems} more like this${places === '' ? '' : `: ${places}`}`,
  places: {
    place: (heading, problems) => (problems === 1 ? heading : `${heading} (${problems})`),
    separator: ', ',
    andMore: ' …',
  },
  wholeList: '--json has the whole list under problems',
  ocrAbsent: (command) =>
    `--ocr needs packages that recognise text, and they are not installed. Run once, in the folder of this program: ${command}`,
  recognising: (file, page, pages) => `${file}  recognising text: page ${page} of ${pages}`,
  toReview: (figures) =>
    `To review: ${figures} figures recognised from pictures; hold them against the original`,
  oneLedger: '--ledger takes one document at a time',
  noLedger: 'No ledger was written: the format, the year or the body is not known, as told above',
  ledger: (folder, lines) => `Ledger written to ${folder}: ${lines} lines`,
  toldFigures: (told, printed) =>
    told === printed
      ? `All ${printed} figures of the document follow from it`
      : `Of the ${printed} figures of the document ${told} follow from it; ${printed - told} are left open or at odds, as above`,
  attachedLedger:
    'The ledger is the one attached to the file, not made from its print; mingzhang verify tells whether both agree',
  noDocuments: 'There is no document to read here. See whether the path is right',
  leftAside: (file) => `${file} is no disclosure; it was not read`,
  ledgerNotBuilt: (file) => `${file} is a ledger with errors, which prints no document; it was not read:`,
  outAlone: '--out says where the readings go; --json or --ledger cannot stand beside it. Remove one of them',
  summaryHeads: {
    tables: 'tables',
    figures: 'figures',
    passages: 'text',
    forms: 'forms',
    facts: 'facts',
    problems: 'problems',
    file: 'file',
  },
  notUnderstood: 'nothing was read',
  counts: ({ read, skipped, failed }) => `${read} read, ${skipped} unchanged, ${failed} unreadable`,
  unchanged: (documents) =>
    `${documents} document(s) were read before, and neither files, options nor program have changed: left as they are`,
  read: (name, problems) => `${name}: read${problems === 0 ? '' : `, ${problems} problem(s)`}`,
  failed: (name) => `Not read: ${name}`,
  broken: (name, detail) =>
    `${name}: the program failed; this document was not read, the others are not affected: ${detail}`,
  notWritten: (path, errorCode) =>
    `${path} cannot be written (${errorCode}); no half file was left. Check the path, the rights and the room on the disk, or name another folder`,
  stopping:
    'Stopping: the documents in hand are finished first. Once more ends at once; nothing half made is left',
  notRead: (documents) => `${documents} document(s) were not begun`,
  goOn: 'Not all is read. The same command goes on from here',
  summary: ({ read, skipped, failed, waiting }, folder) =>
    `${read} read, ${skipped} unchanged, ${failed} unreadable${waiting === 0 ? '' : `, ${waiting} not begun`}. They are in ${folder}, with readings.csv and readings.json about all`,
};

function inPages(pages: readonly number[], before: string, after: string): string {
  const [first, last] = [pages[0], pages.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${before}${first === last ? first : `${first}–${last}`}${after}`;
}

export function readWords(language: Language): ReadWords {
  return language === 'en' ? english : chinese;
}
