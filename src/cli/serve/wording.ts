// What `serve`, `export-site` and `npm start` say, in both languages.
import type { Language } from '../../core/lib/messages/render.ts';

interface ServeWords {
  readonly wrongPort: (written: string) => string;
  readonly wrongLimit: (written: string) => string;
  readonly storeOrDatabase: string;
  readonly listening: (address: string) => string;
  readonly howToStop: string;
  readonly bringingQuality: (versions: number) => string;
  readonly emptyStore: string;
  readonly unchecked: (documents: number) => string;
  readonly stopping: string;
  readonly notListening: (port: number, code: string) => string;
  readonly exported: (pages: number, files: number, folder: string) => string;
  readonly exporting: (done: number, known: number) => string;
  readonly goesOn: (pages: number) => string;
  readonly beginsAnew: string;
  readonly stoppingExport: string;
  readonly exportGoesOn: (pages: number, folder: string) => string;
  readonly siteHeld: (folder: string, pid: number, host: string) => string;
  readonly foreignFolder: (folder: string) => string;
  readonly notWritten: (folder: string, code: string) => string;
}

const chinese: ServeWords = {
  wrongPort: (written) => `--port 应为 0 到 65535 的整数，写的是“${written}”`,
  wrongLimit: (written) => `--limit-seconds 应为 1 到 600，写的是“${written}”`,
  storeOrDatabase: '--store 和 --database 只能写一个：数据要么在文件夹里，要么在数据库服务器上',
  listening: (address) => `门户已打开：${address}`,
  howToStop: '按 Ctrl+C 停止。',
  bringingQuality: (versions) => `正在整理早先程序留下的检查结果：${versions} 份，整理完就开始`,
  emptyStore: '库里还没有文件。请先用 import 放进文件；本来应有的，请核对 --store 或 --database 写得对不对',
  unchecked: (documents) =>
    `库里有 ${documents} 份现行文件没有检查结果，“公开质量”一栏不列。把原来的文件再导入一次就会补上`,
  stopping: '正在停止，先答完已收到的请求；再按一次立即结束',
  notListening: (port, code) =>
    code === 'EADDRINUSE'
      ? `端口 ${port} 已被别的程序占用。请用 --port 另选一个，例如 --port ${port + 1}`
      : `不能在端口 ${port} 上提供服务（${code}）。请用 --port 另选一个`,
  exported: (pages, files, folder) => `已写出 ${pages} 个页面、${files} 个文件：${folder}`,
  exporting: (done, known) => `写出页面：${done} / ${known}`,
  goesOn: (pages) => `接着上次写：已有 ${pages} 个页面`,
  beginsAnew: '上次没有写完的不能接着用：数据、选项或程序变了，或写出的文件不全。从头写起',
  stoppingExport: '正在停止：手头的几个部门写完就停。再按一次立即结束',
  exportGoesOn: (pages, folder) =>
    `没有写完，原有内容没有改动。已写的 ${pages} 个页面在 ${folder}；用同样的命令再运行一次，就从停下的地方接着写。不再需要时可以删去`,
  siteHeld: (folder, pid, host) =>
    `另一个程序正在写 ${folder}（进程 ${pid}，机器 ${host}）。请等它写完，或另选一个文件夹`,
  foreignFolder: (folder) => `${folder} 里有不是本程序写出的文件。请换一个文件夹，或先把它清空`,
  notWritten: (folder, code) =>
    `${folder} 写不进去（${code}）。原有内容没有改动。能写之后，用同样的命令再运行一次，就接着写`,
};

const english: ServeWords = {
  wrongPort: (written) => `--port has to be a whole number from 0 to 65535, not “${written}”`,
  wrongLimit: (written) => `--limit-seconds has to be from 1 to 600, not “${written}”`,
  storeOrDatabase: 'write --store or --database, not both: the data is in a folder or on a server',
  listening: (address) => `The portal is open: ${address}`,
  howToStop: 'Press Ctrl+C to stop.',
  bringingQuality: (versions) =>
    `Bringing over results of checks from an earlier program first: ${versions} document(s)`,
  emptyStore:
    'The store holds no documents yet. Put some in with import; if there should be some, check what --store or --database says',
  unchecked: (documents) =>
    `${documents} document(s) in force have no results of checks and are not listed under Quality. Import the same files again to add them`,
  stopping: 'Stopping; what was asked is answered first. Again to end at once',
  notListening: (port, code) =>
    code === 'EADDRINUSE'
      ? `Port ${port} is used by another program. Choose another with --port, such as --port ${port + 1}`
      : `Nothing can be served on port ${port} (${code}). Choose another with --port`,
  exported: (pages, files, folder) => `${pages} pages and ${files} files written: ${folder}`,
  exporting: (done, known) => `Writing pages: ${done} / ${known}`,
  goesOn: (pages) => `Going on where the last run stopped: ${pages} pages are there`,
  beginsAnew:
    'What the last run left is of no use: the data, the options or the program changed, or files are missing. Beginning anew',
  stoppingExport: 'Stopping; the departments in hand are finished first. Again to end at once',
  exportGoesOn: (pages, folder) =>
    `Not finished; what stood there is unchanged. ${pages} pages are kept in ${folder}. The same command goes on from there; the folder may be deleted if you do not need it`,
  siteHeld: (folder, pid, host) =>
    `Another program is writing ${folder} (process ${pid} on ${host}). Wait until it is done, or choose another folder`,
  foreignFolder: (folder) =>
    `${folder} holds files that this program did not write. Choose another folder, or empty it`,
  notWritten: (folder, code) =>
    `${folder} cannot be written (${code}). What stood there is unchanged. Once it can be, the same command goes on`,
};

export function serveWords(language: Language): ServeWords {
  return language === 'en' ? english : chinese;
}
