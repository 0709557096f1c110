// What the commands of the store say, in both languages.
import type { Language } from '../core/lib/messages/render.ts';

export interface ImportCounts {
  readonly published: number;
  readonly corrected: number;
  readonly completed: number;
  readonly known: number;
  readonly withdrawn: number;
  readonly failed: number;
  readonly waiting: number;
}

export interface StoreWords {
  readonly whichStore: string;
  readonly jurisdiction: (written: string) => string;
  readonly day: (written: string) => string;
  readonly nothingFound: (path: string) => string;
  readonly counts: (counts: ImportCounts) => string;
  readonly published: (name: string, title: string) => string;
  readonly corrected: (name: string, title: string, version: number, replaces: number) => string;
  readonly known: (name: string, version: number) => string;
  readonly completed: (name: string, version: number) => string;
  readonly withdrawn: (name: string, version: number) => string;
  readonly refused: (name: string) => string;
  readonly withoutOrigin: (names: readonly string[]) => string;
  /** Disagreements between prints are findings, and public only after a review. */
  readonly notUnderstood: (name: string, told: number, forReview: number) => string;
  readonly stopping: string;
  readonly goOn: string;
  readonly summary: (counts: ImportCounts) => string;
  readonly backupThere: (path: string) => string;
  readonly backedUp: (rows: number, path: string) => string;
  readonly restored: (rows: number) => string;
  readonly synthesisSize: (departments: number, years: number) => string;
  readonly packaged: (file: string, mebibytes: number, sha256: string) => string;
  readonly synthesized: (documents: number, place: string) => string;
}

const chinese: StoreWords = {
  whichStore: '--store 与 --database 只能写一个：前者是文件夹，后者是 PostgreSQL 的地址',
  jurisdiction: (written) =>
    `--jurisdiction 写的是「${written}」，应为代码和名称，用冒号隔开，如 310107:上海市普陀区`,
  day: (written) => `--date 写的是「${written}」，应为日期，如 2026-01-31`,
  nothingFound: (path) => `${path} 里没有可以入库的文件`,
  counts: ({ published, corrected, completed, known, withdrawn, failed }) =>
    `新入库 ${published}，更正 ${corrected}，补全 ${completed}，已有 ${known}，已撤回 ${withdrawn}，失败 ${failed}`,
  published: (name, title) => `${name}：已入库，${title}`,
  corrected: (name, title, version, replaces) =>
    `${name}：作为第 ${version} 版入库，取代第 ${replaces} 版，${title}`,
  known: (name, version) => `${name}：库里已有同样内容（第 ${version} 版），没有改动`,
  completed: (name, version) =>
    `${name}：库里已有同样内容（第 ${version} 版），补上了早先程序没有保存的内容（检查结果、所列单位、文字所写的内容、页面）`,
  withdrawn: (name, version) => `${name}：同样内容已撤回（第 ${version} 版），没有重新入库`,
  backupThere: (path) => `${path} 已经存在，没有覆盖。请另写一个文件名`,
  backedUp: (rows, path) => `已备份 ${rows} 行，在 ${path}`,
  restored: (rows) => `已恢复 ${rows} 行`,
  synthesisSize: (departments, years) =>
    `--departments 应为 1 到 ${departments} 的整数，--years 应为 1 到 ${years} 的整数`,
  synthesized: (documents, place) =>
    `已编造虚构市的 ${documents} 份部门预算${place === '' ? '' : `，在 ${place}`}`,
  packaged: (file, mebibytes, sha256) =>
    `已做成离线安装包：${file}（${mebibytes} MiB，SHA-256 ${sha256}）。解开后运行其中的 mingzhang`,
  refused: (name) => `${name}：没有入库`,
  withoutOrigin: (names) =>
    `有 ${names.length} 份没有写明来历：${names.join('、')}。各份来历不同的，写在一张表里，用 --origins 表.csv`,
  notUnderstood: (name, told, forReview) =>
    `${name}：这是我们的读取结果，有 ${told} 处没有认出、由我们认定或分不清的，随文件公开${forReview === 0 ? '' : `；另有 ${forReview} 处印出的数互相不符，经复核确认以后才公开`}`,
  stopping: '正在停止：手头的几份做完就停。再按一次立即结束，做到一半的不会留下',
  goOn: '没有做完。用同样的命令再运行一次，就从停下的地方接着做',
  summary: ({ published, corrected, completed, known, withdrawn, failed, waiting }) =>
    `新入库 ${published} 份，更正 ${corrected} 份，${completed === 0 ? '' : `补全 ${completed} 份，`}已有 ${known} 份，已撤回 ${withdrawn} 份，失败 ${failed} 份${waiting === 0 ? '' : `，还有 ${waiting} 份没有做`}`,
};

const english: StoreWords = {
  whichStore: 'Write --store or --database, not both: a folder, or the address of a PostgreSQL',
  jurisdiction: (written) =>
    `--jurisdiction says “${written}”; it should be a code and a name with a colon between, such as 310107:上海市普陀区`,
  day: (written) => `--date says “${written}”; it should be a date such as 2026-01-31`,
  nothingFound: (path) => `There is nothing to import in ${path}`,
  counts: ({ published, corrected, completed, known, withdrawn, failed }) =>
    `${published} new, ${corrected} corrected, ${completed} completed, ${known} known, ${withdrawn} withdrawn, ${failed} failed`,
  published: (name, title) => `${name}: imported, ${title}`,
  corrected: (name, title, version, replaces) =>
    `${name}: imported as version ${version} in place of version ${replaces}, ${title}`,
  completed: (name, version) =>
    `${name}: the same content is there (version ${version}); what an earlier program had not kept (checks, units, what it tells in words, parts of pages) was added`,
  known: (name, version) =>
    `${name}: the store has the same content (version ${version}); nothing was changed`,
  withdrawn: (name, version) =>
    `${name}: the same content was withdrawn (version ${version}); it was not imported again`,
  packaged: (file, mebibytes, sha256) =>
    `A package without need of a network: ${file} (${mebibytes} MiB, SHA-256 ${sha256}). Unpack it and run the mingzhang in it`,
  refused: (name) => `${name}: not imported`,
  withoutOrigin: (names) =>
    `Of ${names.length} documents it was not said where they are from: ${names.join(', ')}. Where they differ, write them in a table: --origins TABLE.csv`,
  backupThere: (path) => `${path} is there already; nothing was overwritten. Name another file`,
  backedUp: (rows, path) => `${rows} rows backed up, in ${path}`,
  restored: (rows) => `${rows} rows restored`,
  synthesisSize: (departments, years) =>
    `--departments must be a whole number from 1 to ${departments}, --years one from 1 to ${years}`,
  synthesized: (documents, place) =>
    `${documents} budgets of departments of a made-up city${place === '' ? '' : `, in ${place}`}`,
  notUnderstood: (name, told, forReview) =>
    `${name}: this is our reading; ${told} thing(s) not understood, assumed or left open are shown with it${forReview === 0 ? '' : `; ${forReview} disagreement(s) between its prints are not public before a review confirms them`}`,
  stopping: 'Stopping: what is in hand is finished first. Once more ends at once; nothing half made is left',
  goOn: 'Not all is done. The same command goes on from here',
  summary: ({ published, corrected, completed, known, withdrawn, failed, waiting }) =>
    `${published} new, ${corrected} corrected, ${completed === 0 ? '' : `${completed} completed, `}${known} known, ${withdrawn} withdrawn, ${failed} failed${waiting === 0 ? '' : `, ${waiting} not begun`}`,
};

export function storeWords(language: Language): StoreWords {
  return language === 'en' ? english : chinese;
}
