// The Chinese wording of problems with the store; part of the catalogue zh-CN.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnStoreWordings = {
  'store-missing': {
    problem: '这里没有数据库',
    expected: '应为 import、restore、synthesize 或 serve 建起来的数据库',
    advice: '请核对 --store 写的文件夹或 --database 写的地址；还没有数据库的，先用 mingzhang import 入库',
  },
  'store-locked': {
    problem: '这个数据库正被另一个程序使用：{host} 上的进程 {pid}',
    expected: '文件夹里的数据库，同一时间只能由一个程序使用',
    advice:
      '请先结束那个程序（正在运行的公开网站也算），或用 --database 改用 PostgreSQL。确知它早已结束的，删去 {lock} 再试',
  },
  'store-not-opened': {
    problem: '数据库打不开：{detail}',
    expected: '应为可以写入的文件夹，或能够连接的 PostgreSQL（15 以上）',
    advice: '请核对路径或地址、权限，以及服务器是否在运行',
  },
  'store-newer': {
    problem: '这个数据库由更新的版本写过',
    expected: '应由写它的版本或更新的版本打开',
    advice: '请改用更新的版本',
  },
  'store-not-empty': {
    problem: '数据库里已有文件',
    expected: '备份应恢复到空的数据库',
    advice: '请另写一个新文件夹，或换一个空的数据库',
  },
  'backup-damaged': {
    problem: '这不是完整的备份：被截断或改动过，或是别的文件',
    expected: '应与 mingzhang backup 写出时相同；没有恢复任何内容',
    advice: '请换一份备份',
  },
  'set-carries-full-ledger': {
    problem: '随文件公开的是部门的完整账',
    expected: '只有公开账可以进数据库',
    advice: '请用 --attach public 重新生成',
  },
  'reading-without-origin': {
    problem: '读取的文件没有说明自己的来历，还缺：{options}',
    expected: '应写明行政区划（--jurisdiction）、公布的网址（--source）和取得的日期（--date）',
    advice: '请补上这些选项；各份文件来历不同的，写在来历表里（--origins）；附有账本的文件不需要',
  },
  'origin-malformed': {
    problem: '来历表的这一格写的是「{written}」',
    expected: '应如 {example}',
    advice: '请改正；与选项所写相同的可以留空',
  },
  'origin-duplicate': {
    problem: '「{written}」在来历表里写了两行',
    expected: '一份文件只写一行',
    advice: '请删去一行',
  },
  'origin-of-none': {
    problem: '来历表写了「{written}」，要入库的文件里却没有',
    expected: '应为文件的路径，从来历表所在的文件夹算起',
    advice: '请核对文件名，或删去这一行',
  },
  'reading-of-template': {
    problem: '单位名称是「{written}」，还是模板里的空白',
    expected: '应为已公开的文件，写有单位的名称',
    advice: '这是没有填写的模板，不必入库',
  },
  'reading-without-identity': {
    problem: '没有认出这份文件的公开格式、年度或单位',
    expected: '文件按单位和年度存放',
    advice: '请用 mingzhang read 查看认出了什么',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
