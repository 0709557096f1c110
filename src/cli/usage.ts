// How each command is written, in both languages at once.
import type { Language } from '../core/lib/messages/render.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { commandWords } from './wording.ts';

/** How each command is written. */
const usages = {
  build: `  mingzhang build <账本文件夹或工作簿 ledger folder or workbook.xlsx>… --out DIR
      一个账本：生成它的全套。写几个：是同一部门各单位的账本，合并后生成。写一个装着许多账本的文件夹：逐个生成
      one ledger: its set; several: those of one department's units, merged; a folder of ledgers: the set of each
      --each                逐个生成，不合并 each ledger by itself, into a folder of its own name
      --merge               合并文件夹里的账本 merge the ledgers of a folder
      --jobs N              逐个生成时同时生成几个 how many of them at once
      --format ID|FILE.json   公开格式（默认用账本写明的），可用自定的 JSON 格式 the disclosure format; the ledger's own by default
      --only pdf,html,docx,xlsx,json,csv,ledger   只生成这几种 only these outputs
      --budget-unit CODE    只生成一个预算单位的全套 one budget unit's own set
      --rounding independent|additive   舍入方式：逐数四舍五入，或作尾差调整使分项之和等于合计；默认按账本 each figure on its own, or so that sums come out
      --attach public|full|none   随文件公开的账：公开账（默认）、完整账、不附 the ledger that goes out
      --fonts DIR           已获授权的字体所在文件夹 a folder of licensed fonts
      --lang zh-CN|en       提示所用语言 the language of messages`,
  read: `  mingzhang read <文件、文件夹或压缩包 file, folder or archive>… [选项 options]
      公开的文件说了什么：表、句子、绩效目标、事实，和没认出的 what published documents say, and what was not understood
      --out DIR             每份文件读出一个 JSON，并有汇总；中断后再运行就接着读 the reading of each as JSON, and a summary; goes on where it stopped
      --json                以 JSON 显示，不写文件 as JSON, to the terminal
      --ledger DIR          写出一份文件能定下来的账本 the ledger that one document determines
      --ocr                 识别扫描页和 PNG、JPG 上的文字，读出的数都标为待复核 recognise text on scanned pages and pictures; to be reviewed
      --format FILE.json    先用自己的公开格式 a disclosure format of your own
      --jobs N              同时读几份 how many documents at once
      --lang zh-CN|en       提示所用语言 the language of messages`,
  check: `  mingzhang check <文件、文件夹或账本 file, folder or ledger>… [选项 options]
      公开的文件符合哪些要求，不符合哪些，在哪里，差多少，依据什么，怎么改 which obligations a document holds and fails
      --json                输出 JSON print JSON
      --html FILE           一份文件的结果写成网页：原文各页旁边列出问题 a web page: the document's pages beside the findings
      --pdf FILE            在原PDF上标出问题 the original PDF with marks
      --out DIR             许多文件的结果写进文件夹，可中断后接着查 many documents into a folder; goes on where it stopped
      --with html,pdf,sarif 文件夹里每份另出网页、标注的PDF或SARIF and of each a page, a marked PDF, SARIF
      --accept FILE         已认可的问题和理由 accepted findings with reasons
      --write-accept FILE   把现有问题写成一份待填理由的清单 begins such a file
      --sarif FILE          SARIF 2.1.0，供代码审阅工具打开 for code-review tools
      --all                 同类问题全部列出 list every finding, also many of one kind
      --previous FILE       上年的文件或账本，核对上年数 last year's document or ledger, to check its figures here
      --budget FILE         决算对照的预算，文件或账本 the budget that final accounts follow
      --units FILE          所属单位的文件，可写几次 a document of the department's units, as often as there are
      --approved DATE --published DATE   批复和公开的日期，如 2026-02-28 days of approval and publication
      --only CODE,… --except CODE,…      只查、不查哪些要求 only these obligations, or all but these
      --ocr                 识别扫描页和 PNG、JPG 上的文字，据此的问题都须复核 recognise text on scanned pages and pictures; findings to be reviewed
      --format FILE.json    自己的公开格式 a disclosure format of your own
      --jobs N              同时检查几份 how many documents at once
      --lang zh-CN|en       提示所用语言 the language of messages`,
  format: `  mingzhang format draft <文件 document> [--out FILE.json] | format check <FILE.json> [--lang zh-CN|en]
      从没有格式的文件起草格式；核对一份格式 drafts a format from a document of none; checks a format`,
  diff: `  mingzhang diff <账本 ledger> <账本 ledger> [--json] [--lang zh-CN|en]
      两个账本有何不同，印出来又有何不同 what differs, in the ledgers and in print
  mingzhang diff <账本 ledger | 文件 document> <文件 document> [--accept] [--json] [--lang zh-CN|en]
      生成以后手工改了什么 what was changed by hand after building
      --accept              把改过的原因、事实、项目文字和指标值收回账本，数字不收
                            take reasons, facts, texts and targets back, never figures
      --format, --budget-unit, --rounding  文件生成时所用的，与 build 相同 as it was built, written as for build`,
  verify: `  mingzhang verify <文件 file.pdf> [--json] [--fonts DIR] [--lang zh-CN|en]
      用 PDF 附带的账本重新排版，看两份是否相同 typesets a PDF again from what it carries, and compares`,
  template: `  mingzhang template --format ID --out FILE.xlsx [--year YYYY] [--lang zh-CN|en]
      供填报的空白工作簿 an empty workbook to fill in`,
  convert: `  mingzhang convert <账本 ledger>… --out <文件夹或 folder or FILE.xlsx> [--lang zh-CN|en]
      账本文件夹与工作簿互相转换，不丢失内容；写几个的，合并成一个
      between ledger folder and workbook, without loss; several are merged into one`,
  import: `  mingzhang import <文件或文件夹 file or folder>… [--store DIR | --database URL] [--lang zh-CN|en]
      把已公开的放进数据库：本程序生成的全套、附有账本的 PDF、账本；其他文件按读取结果入库
      puts into a store what was published: sets, PDFs that carry their ledger, ledgers; other documents as our reading
      --store DIR | --database URL   数据库所在的文件夹（默认 out/store），或 PostgreSQL 地址 a folder, or a PostgreSQL
      --jurisdiction 代码:名称        读取的文件是哪里的 whose a document is that is read, code:name
      --source URL --date 日期        读取的文件从哪里、何时取得 where and when it was taken from
      --origins 表.csv               各份文件来历不同时：file,jurisdiction,source,date each document's own`,
  backup: `  mingzhang backup <文件 FILE> [--store DIR | --database URL] [--lang zh-CN|en]
      把整个数据库写成一个文件，与用哪种数据库无关 the whole store as one file, the same from either database`,
  restore: `  mingzhang restore <文件 FILE> [--store DIR | --database URL] [--lang zh-CN|en]
      把备份恢复到空的数据库 a backup into an empty store`,
  package: `  mingzhang package [--out FILE.tar.gz] [--lang zh-CN|en]
      做成一个离线安装包（含 Node、模块、字体），解开即可在没有网络的 Linux x64 上运行；默认 out/mingzhang-linux-x64.tar.gz
      one archive with Node, modules and fonts that runs on a Linux x64 without a network`,
  review: `  mingzhang review <版本的地址 address of a version> [--store DIR | --database URL] [--lang zh-CN|en]
      列出检查发现的问题，记下复核结论；只有属实的才公开 lists what the checks found, and keeps what a reviewer says
      --confirm 1,4 --dismiss 2 --by 复核人 [--note 说明]   按序号复核 by their numbers`,
  withdraw: `  mingzhang withdraw <版本的地址 address of a version> [--store DIR | --database URL] [--lang zh-CN|en]
      撤回文件的一版，各处不再出现；须两人决定 hides a version everywhere; two persons decide
      --reason 原因          写下列之一 the kind of reason, one of:
          wrongFigures      数字有误 wrong figures
          personalData      含有个人信息 personal data
          classified        含有不宜公开的内容 content that may not be published
          wrongDocument     文件放错 wrong document
          legalOrder        依法要求撤回 required by law
      --role 岗位 --by 经办人 --confirmed-by 复核人   in which office, who, and who confirms
      --emergency           紧急撤下，事后确认 one person takes it down, another confirms later
      --confirm --by 复核人  确认紧急撤下 confirms such a take-down`,
  succession: `  mingzhang succession --from 部门 --to 部门 --kind 方式 --day 日期 [--note 说明] [--store DIR | --database URL] [--lang zh-CN|en]
      记下一个部门接续另一个，历年支出据此连起来 records that one department followed another, for series over years
      --from 141100-001 --to 141100-101   原部门和新部门，写门户地址中的代码 as in the addresses of their pages
      --kind merged|split|renamed|transferred   合并、分出、更名、划转部分职责
      --day 2026-01-01      生效日期 the day it took effect`,
  synthesize: `  mingzhang synthesize [--out DIR | --store DIR | --database URL] [--departments N] [--years Y] [--seed S] [--lang zh-CN|en]
      编造一个「虚构市」供演示和试压，处处标明系虚构；种子相同，结果相同
      a made-up city for demonstration and load, marked as such everywhere; the same seed gives the same city`,
  serve: `  mingzhang serve [--store DIR | --database URL] [--port N] [--lang zh-CN|en]
      打开门户 opens the portal over a store
      --store DIR           数据所在文件夹，默认 out/store the folder of the store
      --database URL        PostgreSQL 的地址 the address of a PostgreSQL
      --port N  --host H    默认 8080、127.0.0.1 where it listens
      --origin URL          读者访问的地址 the address that readers use
      --contact ADDRESS     报告错误的邮箱或网页 mail or page for reports of errors
      --show-unreviewed     公开未经复核的自动检查结果，每页注明 show findings that nobody reviewed; every page says so
      --limit-seconds N     一页最多算几秒 after how long a page is given up`,
  'export-site': `  mingzhang export-site DIR [--store DIR | --database URL] [--languages zh-CN|en|zh-CN,en] [--lang zh-CN|en]
      把门户写成文件，不用服务器也能看、能查；中断后再运行就接着写
      writes the portal as files that need no server; goes on where it stopped
      --languages           页面的语言，默认中英文都有 languages of the pages, by default both
      --origin、--contact、--show-unreviewed   与 serve 相同 as of serve`,
} as const;

export type CommandName = keyof typeof usages;

/** Of one command, or of all. */
export function usage(command?: CommandName): string {
  const texts = command === undefined ? Object.values(usages) : [usages[command]];
  return ['用法 / Usage:', ...texts].join('\n');
}

/** In one line, after what is wrong with the words of a command: how to see how it is written. */
export function seeHelp(command: CommandName | undefined, language: Language): string {
  const words = ['mingzhang', ...(command === undefined ? [] : [command]), '--help'];
  return commandWords(language).wrongWords.seeHelp(words.join(' '));
}

/** What is wrong with the words of a command, all of it, and how to see how it is written. */
export function refuseWords(
  command: CommandName,
  { messages, language }: { readonly messages: readonly string[]; readonly language: Language },
  terminal: Terminal,
): ExitCode {
  for (const message of [...messages, seeHelp(command, language)]) terminal.printAside(message);
  return 2;
}
