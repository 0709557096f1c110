// The Chinese wording of problems of files as such; part of the catalogue zh-CN.ts.

import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnFileWordings = {
  'file-missing': {
    problem: '没有找到这个文件',
    expected: '这里应当有这个文件',
    advice: '请补上文件，或核对所给的路径',
  },
  'file-unreadable': {
    problem: '这个文件打不开（{errorCode}）',
    expected: '应为可以读取的文件',
    advice: '请核对文件的权限，或关闭占用它的软件后重试',
  },
  'file-encoding-broken': {
    problem: '文字编码无法识别（全文第 {byte} 个字节），内容可能已经损坏',
    expected: '应为 UTF-8 或 GB18030 编码',
    advice: '请用原来的软件打开，另存为 UTF-8 编码',
  },
  'file-malformed': {
    problem: '内容不合 {fileType} 的写法[（{detail}）]',
    expected: '应为能够正常打开的 {fileType} 文件',
    advice: '请改正此处，或用制作它的软件重新导出',
  },
  'file-empty': {
    problem: '这是一个空文件',
    expected: '账本的各个文件都应有内容',
    advice: '请重新填写，或从备份中取回',
  },
  'text-malformed': {
    problem: '「{written}」不合 {fileType} 的写法',
    expected: '{cause:term}',
    advice: '请改正此处；看不出问题的，请看上面一行',
  },
  'cells-separated-otherwise': {
    problem: '各格之间用的是「{separator}」',
    expected: '应为半角逗号',
    advice: '请用原来的软件另存为“CSV UTF-8（逗号分隔）”',
  },
  'input-too-large': {
    problem: '文件太大，为 {size}',
    expected: '应不超过 {limit}',
    advice: '请分成几份，或删去与预算无关的内容',
  },
  'entries-too-many': {
    problem: '内容太多，超过 {limit} 项',
    expected: '应不超过 {limit} 项',
    advice: '请删去与预算无关的内容，引用（*）不要层层相套',
  },
  'nesting-too-deep': {
    problem: '内容层层相套，超过 {limit} 层',
    expected: '应不超过 {limit} 层',
    advice: '请减少层次，或核对括号和缩进',
  },
  'content-hash-mismatch': {
    problem: '内容与文件中记录的校验值不一致',
    expected: '内容应与生成时相同，生成时的校验值为 {written}',
    advice: '文件在生成之后被改动过，请核对来源',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
