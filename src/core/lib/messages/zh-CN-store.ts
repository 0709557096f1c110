// The Chinese wording of problems with the store; part of the catalogue zh-CN.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnStoreWordings = {
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
} as const satisfies Partial<Record<ProblemCode, Wording>>;
