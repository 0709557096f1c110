// What `mingzhang check` says of its own words, in both languages. What it finds is worded with the checks and the reports.
import type { Language } from '../../core/lib/messages/render.ts';
import type { FolderWords } from '../batch/documents-into-folder.ts';
import type { ReadingCounts } from '../read/readings-report.ts';

export interface CheckWords {
  readonly unknownCode: (option: string, written: string, similar: readonly string[]) => string;
  readonly notDay: (option: string, written: string, example: string) => string;
  readonly publishedBefore: (approved: string, published: string) => string;
  readonly companionUnread: (path: string) => string;
  readonly companionsMany: (path: string) => string;
  readonly ownInput: (path: string) => string;
  readonly noDocuments: string;
  readonly leftAside: (file: string) => string;
  readonly ledgerNotBuilt: (file: string) => string;
  readonly oneDocument: string;
  readonly outAlone: string;
  readonly withNeedsOut: string;
  readonly folder: FolderWords;
  readonly summary: (counts: ReadingCounts, folder: string) => string;
  readonly goOn: string;
  readonly noPdf: (file: string) => string;
  readonly pdfEncrypted: (file: string) => string;
  readonly pdfMalformed: (file: string, detail: string) => string;
  readonly pdfBeyondLimits: (file: string) => string;
  readonly pdfMadeAnew: (file: string, pictures: readonly number[]) => string;
  readonly pdfNumberLeft: (file: string) => string;
  readonly pdfPageUnseen: (file: string, page: number) => string;
  readonly fileExists: (path: string) => string;
  readonly stopping: string;
  readonly notChecked: (documents: number) => string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string, errorCode: string) => string;
}

const chinese: CheckWords = {
  unknownCode: (option, written, similar) =>
    `${option} 里没有「${written}」这项要求${similar.length === 0 ? '' : `，相近的有 ${similar.join('、')}`}。全部要求见 docs/findings.md`,
  notDay: (option, written, example) =>
    `${option} 写的是「${written}」，应为历上有的日期，年月日都写全，如 ${example}`,
  publishedBefore: (approved, published) =>
    `--published（${published}）早于 --approved（${approved}）：没有批复就不能公开。请核对两个日期是否写反`,
  companionUnread: (path) => `用来对照的 ${path} 没有读成，没有检查。请检查路径和文件，或去掉这个选项`,
  companionsMany: (path) => `${path} 里有几份文件，不知道对照哪一份。请写明其中一份`,
  ownInput: (path) => `${path} 是要检查的文件，不能写成检查结果。请另写一个文件名`,
  noDocuments: '这里没有可以检查的文件。请核对路径',
  leftAside: (file) => `${file} 不是公开的文件，没有检查`,
  ledgerNotBuilt: (file) => `${file} 是账本，有错，印不出文件，这一份没有检查：`,
  oneDocument:
    '--html、--pdf 一次只写一份文件的结果。请一次检查一份；许多文件请用 --out 写进文件夹，并写 --with html,pdf',
  outAlone:
    '--out 已写明结果放在哪里，不能再写 --json、--html、--pdf、--sarif 或 --write-accept。请删去其中一个；要各份的网页、标注或SARIF，请写 --with html,pdf,sarif',
  withNeedsOut: '--with 写的是 --out 文件夹里各份另出什么。请同时写明 --out',
  folder: {
    counts: ({ read, skipped, failed }) => `已检查 ${read}，未变跳过 ${skipped}，读不了 ${failed}`,
    unchanged: (documents) => `有 ${documents} 份此前已经检查过，文件、选项和程序都没有变，不再重查`,
    read: (name) => `${name}：已检查`,
    failed: (name) => `没有检查：${name}`,
    broken: (name, detail) => `${name}：程序出错，这一份没有检查，其余不受影响：${detail}`,
    notWritten: (path, errorCode) =>
      `${path} 写不进去（${errorCode}），没有留下半份文件。请检查路径、权限和磁盘空间，或另写一个输出文件夹`,
    stopping: '正在停止：手头的几份查完就停。再按一次立即结束，查到一半的不会留下',
  },
  summary: ({ read, skipped, failed, waiting }, folder) =>
    `检查 ${read} 份，未变跳过 ${skipped} 份，读不了 ${failed} 份${waiting === 0 ? '' : `，还有 ${waiting} 份没有检查`}。结果在 ${folder}：各份见 checks，逐份逐项见 documents.csv，逐个问题见 findings.csv`,
  goOn: '没有查完。用同样的命令再运行一次，就从停下的地方接着查',
  noPdf: (file) => `${file} 不是PDF，不能在原文上标注。请改用 --html`,
  pdfEncrypted: (file) => `${file} 已加密，不能标注。请另存为不加密的PDF，或改用 --html`,
  pdfMalformed: (file, detail) =>
    `${file} 的结构已损坏，不能标注（${detail}）。请另存为PDF再试，或改用 --html`,
  pdfBeyondLimits: (file) =>
    `${file} 已经检查完，但加标注超出了时间或内存的限度，没有写出标注件。请改用 --html`,
  pdfMadeAnew: (file, pictures) =>
    `${file} 有疑似电话、身份证或账号的号码，标注件是重新生成的：${pictures.length === 0 ? '各页照原样' : `第 ${pictures.join('、')} 页换成图片，其中有号码的已涂黑，其余各页照原样`}；附件、书签、标签、属性和链接没有带过来。图片里的字没有识别过，其中如有号码，请自行遮盖`,
  pdfNumberLeft: (file) =>
    `${file} 有疑似电话、身份证或账号的号码，重新生成以后仍不能确定都已去掉，没有写出标注件。请改用 --html`,
  pdfPageUnseen: (file, page) =>
    `${file} 有疑似电话、身份证或账号的号码，而第 ${page} 页看不全（内容太多，或号码画在填充图案里），不能确定都能涂黑，没有写出标注件。请改用 --html`,
  fileExists: (path) => `${path} 已经存在，没有覆盖。请另写一个文件名`,
  stopping: '正在停止：手头的几份查完就停。再按一次立即结束',
  notChecked: (documents) => `还有 ${documents} 份没有检查`,
  written: (path) => `已写入 ${path}`,
  notWritten: (path, errorCode) =>
    `${path} 写不进去（${errorCode}）。请检查路径、权限和磁盘空间，或另写一个文件名`,
};

const english: CheckWords = {
  unknownCode: (option, written, similar) =>
    `${option} names “${written}”, which is no obligation${similar.length === 0 ? '' : `; similar ones are ${similar.join(', ')}`}. docs/findings.md lists them all`,
  notDay: (option, written, example) =>
    `${option} says “${written}”; it should be a day of the calendar, written like ${example}`,
  publishedBefore: (approved, published) =>
    `--published (${published}) lies before --approved (${approved}): nothing is published before it is approved. See whether the two are swapped`,
  companionUnread: (path) =>
    `${path}, named to check against, could not be read; nothing was checked. Check the path and the file, or leave the option out`,
  companionsMany: (path) =>
    `${path} holds several documents, and nobody says which to check against. Name one of them`,
  ownInput: (path) => `${path} is to be checked and cannot be the report too. Name another file`,
  noDocuments: 'There is no document to check here. See whether the path is right',
  leftAside: (file) => `${file} is no disclosure; it was not checked`,
  ledgerNotBuilt: (file) => `${file} is a ledger with errors, which prints no document; it was not checked:`,
  oneDocument:
    '--html and --pdf take one document at a time. Check one by itself; many go into a folder with --out and --with html,pdf',
  outAlone:
    '--out says where the results go; --json, --html, --pdf, --sarif or --write-accept cannot stand beside it. Remove one of them; for pages, marked PDFs or SARIF of each document write --with html,pdf,sarif',
  withNeedsOut: '--with says what else goes into the folder of --out. Name that too',
  folder: {
    counts: ({ read, skipped, failed }) => `${read} checked, ${skipped} unchanged, ${failed} unreadable`,
    unchanged: (documents) =>
      `${documents} document(s) were checked before, and neither file, options nor program have changed: left as they are`,
    read: (name) => `${name}: checked`,
    failed: (name) => `Not checked: ${name}`,
    broken: (name, detail) =>
      `${name}: the program failed; this document was not checked, the others are not affected: ${detail}`,
    notWritten: (path, errorCode) =>
      `${path} cannot be written (${errorCode}); no half file was left. Check the path, the rights and the room on the disk, or name another folder`,
    stopping:
      'Stopping: the documents in hand are finished first. Once more ends at once; nothing half done is left',
  },
  summary: ({ read, skipped, failed, waiting }, folder) =>
    `${read} checked, ${skipped} unchanged, ${failed} unreadable${waiting === 0 ? '' : `, ${waiting} not begun`}. They are in ${folder}: each document in checks, documents and obligations in documents.csv, every finding in findings.csv`,
  goOn: 'Not all is checked. The same command goes on from here',
  noPdf: (file) => `${file} is no PDF and cannot be marked. Use --html`,
  pdfEncrypted: (file) =>
    `${file} is encrypted and cannot be marked. Save it without encryption, or use --html`,
  pdfMalformed: (file, detail) =>
    `${file} is broken and cannot be marked (${detail}). Save it as PDF again, or use --html`,
  pdfBeyondLimits: (file) =>
    `${file} was checked, but putting the marks into it took too much time or memory; no PDF with marks was written. Use --html instead`,
  pdfMadeAnew: (file, pictures) =>
    `${file} holds what looks like telephone, identity or account numbers, so the PDF with marks was made anew: ${pictures.length === 0 ? 'all pages are as they were' : `these pages are pictures, with whatever numbers they show blackened: ${pictures.join(', ')}; all others are as they were`}. Attachments, bookmarks, tags, properties and links were left out. Cover yourself what numbers stand in pictures whose text nobody recognised`,
  pdfNumberLeft: (file) =>
    `${file} holds what looks like telephone, identity or account numbers, and in a copy made anew it is not certain that all are gone; no PDF with marks was written. Use --html instead`,
  pdfPageUnseen: (file, page) =>
    `${file} holds what looks like telephone, identity or account numbers, and page ${page} cannot be looked at in full (it holds too much, or a number in a fill pattern), so that not all could be blackened for certain; no PDF with marks was written. Use --html instead`,
  fileExists: (path) => `${path} is there already and was not overwritten. Name another file`,
  stopping: 'Stopping: the documents in hand are finished first. Once more ends at once',
  notChecked: (documents) => `${documents} document(s) were not begun`,
  written: (path) => `Written: ${path}`,
  notWritten: (path, errorCode) =>
    `${path} cannot be written (${errorCode}). Check the path, the rights and the room on the disk, or name another file`,
};

export function checkWords(language: Language): CheckWords {
  return language === 'zh-CN' ? chinese : english;
}
