// What the command line itself says, in both languages. Problems of the input have their wording in core/lib/messages.
import type { Language } from '../core/lib/messages/render.ts';
import type { ChangeKind } from '../core/reading/document-change.ts';
import type { BatchCounts } from './batch/entry-states.ts';

interface CommandWords {
  readonly wrongWords: WrongWordsWords;
  readonly noOutput: string;
  readonly sameName: (name: string) => string;
  readonly foreignFolder: (path: string, files: readonly string[]) => string;
  readonly notWritten: (path: string, errorCode: string) => string;
  readonly eachOrMerge: string;
  readonly mergedName: (ledgers: number) => string;
  readonly refused: (name: string, errors: number, warnings: number) => string;
  readonly built: (name: string, folder: string) => string;
  readonly warnings: (count: number) => string;
  readonly goesOut: GoesOutWords;
  readonly moved: MovedWords;
  readonly difference: DifferenceWords;
  readonly documentDifference: DocumentDifferenceWords;
  readonly workbooks: WorkbookWords;
  readonly batch: BatchWords;
}

interface BatchWords {
  readonly counts: (counts: BatchCounts) => string;
  readonly unchanged: (sets: number) => string;
  readonly built: (name: string, warnings: number, goesOut: number, moved: number) => string;
  readonly failed: (name: string) => string;
  readonly broken: (detail: string) => string;
  readonly sameBody: (names: readonly string[]) => string;
  readonly stopping: string;
  readonly goOn: string;
  readonly summary: (counts: BatchCounts, report: string) => string;
}

interface WrongWordsWords {
  readonly unknownCommand: (written: string, similar: string) => string;
  readonly unknownOption: (written: string, similar: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly noValue: (option: string, written: string) => string;
  readonly notAllowed: (option: string, written: string, allowed: string, similar: string) => string;
  readonly pathCount: (
    of: 'ledger' | 'document',
    least: number,
    most: number,
    written: readonly string[],
  ) => string;
  readonly seeHelp: (command: string) => string;
  readonly takenByNpm: (options: readonly string[]) => string;
}

interface WorkbookWords {
  readonly noFormat: (allowed: string) => string;
  readonly noTemplateFile: string;
  readonly noTarget: string;
  readonly foreignFile: (path: string) => string;
  readonly written: (path: string) => string;
  readonly refused: (path: string, errors: number) => string;
}

type DifferenceWords = Readonly<
  Record<'identity' | 'lines' | 'projects' | 'indicators' | 'facts' | 'printed' | 'nothing', string>
>;

interface DocumentDifferenceWords {
  readonly kinds: Readonly<Record<Exclude<ChangeKind, 'figure'>, string>>;
  readonly figures: string;
  readonly nothing: string;
  readonly betweenDocuments: { readonly figures: string; readonly nothing: string };
  readonly page: (page: number) => string;
  /** A cell without content. */
  readonly blank: string;
  readonly taken: (count: number) => string;
  readonly left: Readonly<Record<'amount' | 'wording' | 'noPlace', (count: number) => string>>;
  readonly nothingTaken: string;
  readonly acceptWhere: string;
}

/** What additive rounding moved. */
interface MovedWords {
  readonly none: string;
  readonly some: (count: number, far: number) => string;
  readonly one: (label: string, places: number, printed: string, alone: string) => string;
}

interface GoesOutWords {
  readonly none: string;
  readonly full: (lines: number) => string;
  readonly fullOfUnit: (unit: string, lines: number, ledgerLines: number, linesAbove: number) => string;
  readonly public: (publicLines: number, ledgerLines: number) => string;
}

const chinese: CommandWords = {
  wrongWords: {
    unknownCommand: (written, similar) =>
      `没有「${written}」这个命令${similar === '' ? '' : `，是否为「${similar}」`}`,
    unknownOption: (written, similar) =>
      `没有「${written}」这个选项${similar === '' ? '' : `，是否为「${similar}」`}`,
    valueMissing: (option) => `${option} 后面没有写内容。请在它后面补上`,
    noValue: (option, written) => `${option} 后面不写内容，现在写的是「${written}」。请删去`,
    notAllowed: (option, written, allowed, similar) =>
      `${option} 写的是「${written}」，应为：${allowed}${similar === '' ? '' : `。是否为「${similar}」`}`,
    pathCount: (of, least, most, written) => {
      const [noun, path] = of === 'ledger' ? ['账本', '文件夹或工作簿的路径'] : ['文件', '文件的路径'];
      const asked =
        most === 0
          ? `这个命令不需要写${noun}`
          : least === most
            ? `应写 ${least} 个${noun}（${path}）`
            : `应写一个或几个${noun}（${path}）`;
      const given =
        written.length === 0 ? `没有写${noun}` : `写了 ${written.length} 个：${written.join('、')}`;
      return `${given}。${asked}；路径中有空格的，请加引号`;
    },
    seeHelp: (command) => `写法见 ${command}`,
    takenByNpm: (options) =>
      `npm 拿走了 ${options.join('、')}，本程序没有收到。请在 mingzhang 后面加上 --，如：npm run -s mingzhang -- build 账本 --out 输出文件夹`,
  },
  noOutput: '没有写输出文件夹。请用 --out DIR 写明',
  sameName: (name) => `有两个账本文件夹都叫「${name}」，输出会互相覆盖。请改名，或分两次生成`,
  foreignFolder: (path, files) =>
    `${path} 已有别的文件，不是本程序生成的，或生成后改动过，没有覆盖${files.length === 0 ? '' : `：${shortList(files, '、')}`}。请另写一个输出文件夹，或先把这些文件移走`,
  notWritten: (path, errorCode) =>
    `${path} 写不进去（${errorCode}），没有留下半套文件。请检查路径、权限和磁盘空间，或另写一个输出文件夹`,
  eachOrMerge: '--each 与 --merge 只能写一个：前者逐个生成，后者合并成一个',
  mergedName: (ledgers) => `合并 ${ledgers} 个账本`,
  batch: {
    counts: ({ built, skipped, failed }) => `已生成 ${built}，未变跳过 ${skipped}，失败 ${failed}`,
    unchanged: (sets) => `有 ${sets} 套此前已经生成，账本、选项和程序都没有变，不再重做`,
    built: (name, warnings, goesOut, moved) =>
      `${name}：已生成，${goesOut === 0 ? '不附账' : `随文件公开账 ${goesOut} 行`}${moved === 0 ? '' : `，尾差调整 ${moved} 个数`}${warnings === 0 ? '' : `，有 ${warnings} 处警告`}`,
    failed: (name) => `未生成：${name}`,
    broken: (detail) => `程序出错，这一套没有生成，其余不受影响：${detail}`,
    sameBody: (names) =>
      `这 ${names.length} 个账本是同一部门、同一年度、同一环节的：${shortList(names, '、')}。如是各单位的账本，请用 --merge 合并生成`,
    stopping: '正在停止：手头的几套做完就停。再按一次立即结束，做到一半的不会留下',
    goOn: '没有做完。用同样的命令再运行一次，就从停下的地方接着做',
    summary: ({ built, skipped, failed, waiting }, report) =>
      `生成 ${built} 套，未变跳过 ${skipped} 套，失败 ${failed} 套${waiting === 0 ? '' : `，还有 ${waiting} 套没有做`}。明细见 ${report}`,
  },
  refused: (name, errors, warnings) =>
    `${name}：有 ${errors} 处错误${warnings === 0 ? '' : `、${warnings} 处警告`}，没有生成任何文件。改正后请重新生成`,
  built: (name, folder) => `${name}：已生成，在 ${folder}`,
  warnings: (count) => `有 ${count} 处警告，不影响生成：`,
  workbooks: {
    noFormat: (allowed) => `没有写公开格式。请用 --format ID 写明，可用的有：${allowed}`,
    noTemplateFile: '没有写输出文件。请用 --out 写明，文件名以 .xlsx 结尾',
    noTarget: '没有写转换到哪里。请用 --out 写明文件夹，或以 .xlsx 结尾的文件',
    foreignFile: (path) => `${path} 已经存在，不是本程序生成的，或生成后改动过，没有覆盖。请另写一个输出路径`,
    written: (path) => `已写入 ${path}`,
    refused: (path, errors) => `${path}：有 ${errors} 处错误，没有写任何文件。改正后请重试`,
  },
  goesOut: {
    none: '随文件公开的账：不附账，图表和数字只有印出来的值',
    full: (lines) => `随文件公开的账：完整账 ${lines} 行，逐行公开。请先作保密审查`,
    fullOfUnit: (unit, lines, ledgerLines, linesAbove) =>
      `随文件公开的账：${unit}的完整账 ${lines} 行（部门账本 ${ledgerLines} 行），连同它的项目和事实，逐行公开${linesAbove === 0 ? '' : `；其中 ${linesAbove} 行没有分到单位，是部门的数`}。请先作保密审查`,
    public: (publicLines, ledgerLines) =>
      `随文件公开的账：公开账 ${publicLines} 行（账本 ${ledgerLines} 行）。比印出的表多公开的，是下列各行精确到分的金额，以及各项分类如何对应：`,
  },
  moved: {
    none: '尾差调整：已作，没有数字与单独四舍五入不同',
    some: (count, far) =>
      `尾差调整：${count} 个数字与单独四舍五入不同${far === 0 ? '，都只差末位一个单位' : `，其中 ${far} 个超过末位一个单位：`}`,
    one: (label, places, printed, alone) =>
      `${label}${places === 1 ? '' : ` 等 ${places} 处`}：印作 ${printed}，单独四舍五入为 ${alone}`,
  },
  difference: {
    identity: '账本说明',
    lines: '预算明细',
    projects: '项目',
    indicators: '绩效指标',
    facts: '事实',
    printed: '印出来的',
    nothing: '没有不同',
  },
  documentDifference: {
    figures: '与账本不符的数字',
    betweenDocuments: { figures: '不同的数字', nothing: '两份文件说的一致' },
    kinds: {
      row: '增减的表、行和绩效目标表',
      column: '增减的栏',
      label: '表内文字',
      heading: '封面、标题和表头',
      note: '表下的注',
      picture: '增减的图',
      sentence: '改写的文字',
      reason: '变动原因',
      fact: '事实',
      projectText: '项目文字',
      indicator: '绩效指标',
    },
    nothing: '文件与账本一致',
    page: (page) => `第${page}页`,
    blank: '（空白）',
    taken: (count) => (count === 0 ? '没有可以收回账本的改动' : `已收回账本 ${count} 处：`),
    left: {
      amount: (count) => `未收回：数字和行、栏的增减 ${count} 处。这些由账本明细算出，请改明细后重新生成`,
      wording: (count) =>
        `未收回：文字 ${count} 处。这些由格式、科目表或指标名称写出，请在那里改，或把文件改回来`,
      noPlace: (count) =>
        `未收回：原因、事实或项目内容 ${count} 处。账本里没有对应的位置，或几处写得不一致，请手工改账本`,
    },
    nothingTaken: '什么都没有收回，账本没有动',
    acceptWhere: '--accept 只用于账本与文件之间：mingzhang diff <账本> <文件> --accept',
  },
};

const english: CommandWords = {
  wrongWords: {
    unknownCommand: (written, similar) =>
      `There is no command “${written}”${similar === '' ? '' : `; is “${similar}” meant?`}`,
    unknownOption: (written, similar) =>
      `There is no option “${written}”${similar === '' ? '' : `; is “${similar}” meant?`}`,
    valueMissing: (option) => `Nothing is written after ${option}. Write what it asks for`,
    noValue: (option, written) => `Nothing may follow ${option}, but “${written}” does. Remove it`,
    notAllowed: (option, written, allowed, similar) =>
      `${option} says “${written}”; it should be one of: ${allowed}${similar === '' ? '' : `. Is “${similar}” meant?`}`,
    pathCount: (of, least, most, written) => {
      const [noun, path] = of === 'ledger' ? ['ledger', 'folder or workbook'] : ['document', 'file'];
      const asked =
        most === 0
          ? `This command takes no ${noun}`
          : least === most
            ? `Write ${least} ${noun}${least === 1 ? '' : 's'} (path of a ${path})`
            : `Write one or more ${noun}s (path of a ${path})`;
      const given =
        written.length === 0 ? `No ${noun} is named` : `${written.length} are named: ${written.join(', ')}`;
      return `${given}. ${asked}; a path with blanks needs quotes`;
    },
    seeHelp: (command) => `How to write it: ${command}`,
    takenByNpm: (options) =>
      `npm has taken ${options.join(', ')}, and this program never saw it. Write -- after mingzhang: npm run -s mingzhang -- build LEDGER --out FOLDER`,
  },
  noOutput: 'No output folder is named. Write it with --out DIR',
  sameName: (name) =>
    `Two ledger folders are both called “${name}”; one would overwrite the other. Rename one, or build them apart`,
  foreignFolder: (path, files) =>
    `${path} holds files that this program did not make, or that were changed since; nothing was overwritten${files.length === 0 ? '' : `: ${shortList(files, ', ')}`}. Name another output folder, or move these files away`,
  notWritten: (path, errorCode) =>
    `${path} cannot be written (${errorCode}); no half set was left. Check the path, the rights and the room on the disk, or name another folder`,
  eachOrMerge: 'Write --each or --merge, not both: each ledger by itself, or all merged into one',
  mergedName: (ledgers) => `${ledgers} ledgers merged`,
  batch: {
    counts: ({ built, skipped, failed }) => `${built} built, ${skipped} unchanged, ${failed} failed`,
    unchanged: (sets) =>
      `${sets} set(s) were built before, and neither ledger, options nor program have changed: left as they are`,
    built: (name, warnings, goesOut, moved) =>
      `${name}: built, ${goesOut === 0 ? 'no ledger goes out' : `${goesOut} line(s) of the ledger go out`}${moved === 0 ? '' : `, ${moved} figure(s) moved`}${warnings === 0 ? '' : `, ${warnings} warning(s)`}`,
    failed: (name) => `Not built: ${name}`,
    broken: (detail) => `The program failed; this set was not built, the others are not affected: ${detail}`,
    sameBody: (names) =>
      `These ${names.length} ledgers are of one department, year and stage: ${shortList(names, ', ')}. If they are those of its units, merge them with --merge`,
    stopping:
      'Stopping: the sets in hand are finished first. Once more ends at once; nothing half made is left',
    goOn: 'Not all is done. The same command goes on from here',
    summary: ({ built, skipped, failed, waiting }, report) =>
      `${built} built, ${skipped} unchanged, ${failed} failed${waiting === 0 ? '' : `, ${waiting} not begun`}. Details: ${report}`,
  },
  refused: (name, errors, warnings) =>
    `${name}: ${errors} error(s)${warnings === 0 ? '' : ` and ${warnings} warning(s)`}; no file was written. Correct them and build again`,
  built: (name, folder) => `${name}: built, in ${folder}`,
  warnings: (count) => `${count} warning(s); the build went on:`,
  workbooks: {
    noFormat: (allowed) => `No disclosure format is named. Write it with --format ID; there are: ${allowed}`,
    noTemplateFile: 'No output file is named. Write it with --out; its name must end in .xlsx',
    noTarget: 'No target is named. Write with --out a folder, or a file whose name ends in .xlsx',
    foreignFile: (path) =>
      `${path} is there already, and was not made by this program or was changed since; nothing was overwritten. Name another path`,
    written: (path) => `Written: ${path}`,
    refused: (path, errors) => `${path}: ${errors} error(s); no file was written. Correct them and try again`,
  },
  goesOut: {
    none: 'Ledger that goes out: none; figures and charts hold printed values only',
    full: (lines) =>
      `Ledger that goes out: the full ledger, ${lines} lines, line by line. Have it reviewed for secrecy first`,
    fullOfUnit: (unit, lines, ledgerLines, linesAbove) =>
      `Ledger that goes out: all of ${unit}, ${lines} lines (of the department's ${ledgerLines}) with its projects and facts, line by line${linesAbove === 0 ? '' : `; ${linesAbove} of them speak of more units than this one`}. Have it reviewed for secrecy first`,
    public: (publicLines, ledgerLines) =>
      `Ledger that goes out: the public ledger, ${publicLines} lines (of ${ledgerLines}). Beyond the printed tables it tells these lines' amounts to the fen, and which classes belong together:`,
  },
  moved: {
    none: 'Additive rounding: done; no figure differs from its own rounding',
    some: (count, far) =>
      `Additive rounding: ${count} figure(s) differ from their own rounding${far === 0 ? ', all by one unit of the last place' : `, ${far} of them by more than one unit of the last place:`}`,
    one: (label, places, printed, alone) =>
      `${label}${places === 1 ? '' : ` and ${places - 1} more`}: prints ${printed}, on its own ${alone}`,
  },
  difference: {
    identity: 'Identity',
    lines: 'Lines',
    projects: 'Projects',
    indicators: 'Indicators',
    facts: 'Facts',
    printed: 'In print',
    nothing: 'Nothing differs',
  },
  documentDifference: {
    figures: 'Figures that do not follow the ledger',
    betweenDocuments: { figures: 'Figures that differ', nothing: 'Both documents say the same' },
    kinds: {
      row: 'Tables, rows and forms added or taken away',
      column: 'Columns added or taken away',
      label: 'Words in tables',
      heading: 'Cover, headings and lines above tables',
      note: 'Notes below tables',
      picture: 'Pictures added or taken away',
      sentence: 'Sentences in other words',
      reason: 'Reasons of change',
      fact: 'Facts',
      projectText: 'Texts of projects',
      indicator: 'Indicators',
    },
    nothing: 'The document follows the ledger',
    page: (page) => `p. ${page}`,
    blank: '(blank)',
    taken: (count) =>
      count === 0
        ? 'Nothing that could be taken back into the ledger'
        : `Taken back into the ledger: ${count}`,
    left: {
      amount: (count) =>
        `Not taken: figures, rows and columns, ${count}. They follow from the lines of the ledger: change those and build again`,
      wording: (count) =>
        `Not taken: wording, ${count}. It comes from the format, the code lists or names of indicators: change it there, or in the document`,
      noPlace: (count) =>
        `Not taken: reasons, facts or contents of projects, ${count}. The ledger has no place for them, or they are said in different ways: change it by hand`,
    },
    nothingTaken: 'Nothing was taken, the ledger is as it was',
    acceptWhere: '--accept is for a ledger and a document: mingzhang diff <ledger> <file> --accept',
  },
};

const mostNamed = 6;

function shortList(names: readonly string[], comma: string): string {
  return [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(comma);
}

export function commandWords(language: Language): CommandWords {
  return language === 'zh-CN' ? chinese : english;
}
