// What the command line itself says, in both languages. Problems of the input have their wording in core/lib/messages.
import type { Language } from '../core/lib/messages/render.ts';

export const usage = `用法 / Usage:
  mingzhang build <账本文件夹或工作簿 ledger folder or workbook.xlsx>… --out DIR
      --format ID           公开格式（默认用账本写明的） the disclosure format; the ledger's own by default
      --only pdf,html,docx,xlsx,json,csv,ledger   只生成这几种 only these outputs
      --budget-unit CODE    只生成一个预算单位的全套 one budget unit's own set
      --attach public|full|none   随文件公开的账：公开账（默认）、完整账、不附 the ledger that goes out
      --fonts DIR           已获授权的字体所在文件夹 a folder of licensed fonts
      --lang zh-CN|en       提示所用语言 the language of messages
  mingzhang diff <账本 ledger> <账本 ledger> [--json] [--lang zh-CN|en]
      两个账本有何不同，印出来又有何不同 what differs, in the ledgers and in print
  mingzhang template --format ID --out FILE.xlsx [--year YYYY] [--lang zh-CN|en]
      供填报的空白工作簿 an empty workbook to fill in
  mingzhang convert <账本 ledger> --out <文件夹或 folder or FILE.xlsx> [--lang zh-CN|en]
      账本文件夹与工作簿互相转换，不丢失内容 between ledger folder and workbook, without loss`;

interface CommandWords {
  readonly unknownOption: (detail: string) => string;
  readonly noFolder: string;
  readonly noOutput: string;
  readonly notAllowed: (option: string, written: string, allowed: string) => string;
  readonly sameName: (name: string) => string;
  readonly foreignFolder: (path: string) => string;
  readonly notWritten: (path: string, errorCode: string) => string;
  readonly building: (position: string, title: string) => string;
  readonly refused: (name: string, errors: number, warnings: number) => string;
  readonly built: (name: string, folder: string) => string;
  readonly warnings: (count: number) => string;
  readonly goesOut: GoesOutWords;
  readonly difference: DifferenceWords;
  readonly workbooks: WorkbookWords;
}

interface WorkbookWords {
  readonly noFormat: (allowed: string) => string;
  readonly noTemplateFile: string;
  readonly noLedger: string;
  readonly foreignFile: (path: string) => string;
  readonly written: (path: string) => string;
  readonly refused: (path: string, errors: number) => string;
}

type DifferenceWords = Readonly<
  Record<'identity' | 'lines' | 'projects' | 'indicators' | 'facts' | 'printed' | 'nothing', string>
>;

interface GoesOutWords {
  readonly none: string;
  readonly full: (lines: number) => string;
  readonly public: (publicLines: number, ledgerLines: number) => string;
  readonly rest: (lines: number) => string;
}

const chinese: CommandWords = {
  unknownOption: (detail) => `命令写错了：${detail}`,
  noFolder: '没有写账本。请在 build 后面写一个或几个账本文件夹或工作簿的路径',
  noOutput: '没有写输出文件夹。请用 --out DIR 写明',
  notAllowed: (option, written, allowed) => `${option} 写的是「${written}」，应为：${allowed}`,
  sameName: (name) => `有两个账本文件夹都叫「${name}」，输出会互相覆盖。请改名，或分两次生成`,
  foreignFolder: (path) =>
    `${path} 已有别的文件，不是本程序生成的，没有覆盖。请另写一个输出文件夹，或先清空它`,
  notWritten: (path, errorCode) =>
    `${path} 写不进去（${errorCode}），没有留下半套文件。请检查路径、权限和磁盘空间，或另写一个输出文件夹`,
  building: (position, title) => `${position} ${title}`,
  refused: (name, errors, warnings) =>
    `${name}：有 ${errors} 处错误${warnings === 0 ? '' : `、${warnings} 处提醒`}，没有生成任何文件。改正后请重新生成`,
  built: (name, folder) => `${name}：已生成，在 ${folder}`,
  warnings: (count) => `有 ${count} 处提醒，不影响生成：`,
  workbooks: {
    noFormat: (allowed) => `没有写公开格式。请用 --format ID 写明，可用的有：${allowed}`,
    noTemplateFile: '没有写输出文件。请用 --out 写明，文件名以 .xlsx 结尾',
    noLedger: '请写一个账本文件夹或工作簿的路径，并用 --out 写明转换到哪里',
    foreignFile: (path) => `${path} 已经存在，不是本程序生成的，或生成后改动过，没有覆盖。请另写一个输出路径`,
    written: (path) => `已写入 ${path}`,
    refused: (path, errors) => `${path}：有 ${errors} 处错误，没有写任何文件。改正后请重试`,
  },
  goesOut: {
    none: '随文件公开的账：不附账，图表和数字只有印出来的值',
    full: (lines) => `随文件公开的账：完整账 ${lines} 行，逐行公开。请先作保密审查`,
    public: (publicLines, ledgerLines) =>
      `随文件公开的账：公开账 ${publicLines} 行（账本 ${ledgerLines} 行）。比印出的表多公开的，是下列各行精确到分的金额，以及各项分类如何对应：`,
    rest: (lines) => `其余 ${lines} 行见 ledger/lines.csv`,
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
};

const english: CommandWords = {
  unknownOption: (detail) => `The command is wrong: ${detail}`,
  noFolder: 'No ledger is named. Write the path of one or more ledger folders or workbooks after build',
  noOutput: 'No output folder is named. Write it with --out DIR',
  notAllowed: (option, written, allowed) => `${option} says “${written}”; it should be one of: ${allowed}`,
  sameName: (name) =>
    `Two ledger folders are both called “${name}”; one would overwrite the other. Rename one, or build them apart`,
  foreignFolder: (path) =>
    `${path} holds files that this program did not make; nothing was overwritten. Name another output folder, or empty it first`,
  notWritten: (path, errorCode) =>
    `${path} cannot be written (${errorCode}); no half set was left. Check the path, the rights and the room on the disk, or name another folder`,
  building: (position, title) => `${position} ${title}`,
  refused: (name, errors, warnings) =>
    `${name}: ${errors} error(s)${warnings === 0 ? '' : ` and ${warnings} warning(s)`}; no file was written. Correct them and build again`,
  built: (name, folder) => `${name}: built, in ${folder}`,
  warnings: (count) => `${count} warning(s); the build went on:`,
  workbooks: {
    noFormat: (allowed) => `No disclosure format is named. Write it with --format ID; there are: ${allowed}`,
    noTemplateFile: 'No output file is named. Write it with --out; its name must end in .xlsx',
    noLedger: 'Write the path of one ledger folder or workbook, and with --out where it is to go',
    foreignFile: (path) =>
      `${path} is there already, and was not made by this program or was changed since; nothing was overwritten. Name another path`,
    written: (path) => `Written: ${path}`,
    refused: (path, errors) => `${path}: ${errors} error(s); no file was written. Correct them and try again`,
  },
  goesOut: {
    none: 'Ledger that goes out: none; figures and charts hold printed values only',
    full: (lines) =>
      `Ledger that goes out: the full ledger, ${lines} lines, line by line. Have it reviewed for secrecy first`,
    public: (publicLines, ledgerLines) =>
      `Ledger that goes out: the public ledger, ${publicLines} lines (of ${ledgerLines}). Beyond the printed tables it tells these lines' amounts to the fen, and which classes belong together:`,
    rest: (lines) => `${lines} more lines in ledger/lines.csv`,
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
};

export function commandWords(language: Language): CommandWords {
  return language === 'zh-CN' ? chinese : english;
}
