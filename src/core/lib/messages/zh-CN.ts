// 输入问题的中文措辞：写的是什么、应是什么、怎么办。各句不带句末标点，由 render.ts 连成一行。
// (The Chinese wording of problems; see render.ts for placeholders and optional parts.)

import { zhCnDisclosureWordings } from './zh-CN-disclosure.ts';
import { zhCnDocumentWordings } from './zh-CN-documents.ts';
import { zhCnFileWordings } from './zh-CN-files.ts';
import { zhCnReadingWordings } from './zh-CN-reading.ts';
import { zhCnMergingWordings } from './zh-CN-merging.ts';
import { zhCnStoreWordings } from './zh-CN-store.ts';
import type { ProblemCode, TermName } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnWordings = {
  ...zhCnFileWordings,

  'workbook-not-xlsx': {
    problem: '这不是 .xlsx 工作簿，或者加了打开密码',
    expected: '应为没有密码的 .xlsx 文件',
    advice: '请在表格软件中打开，另存为“Excel 工作簿（.xlsx）”',
  },
  'sheet-missing': {
    problem: '没有找到工作表「{sheet}」，现有的工作表是：{sheets}',
    expected: '工作簿中应有这张工作表',
    advice: '请改正工作表的名称，或从模板中补上',
  },
  'sheet-head-missing': {
    problem: '没有找到表头',
    expected: '前 50 行中应有一行表头，列名如：{titles}',
    advice: '请补上表头，或从模板中复制',
  },
  'formula-without-result': {
    problem: '公式没有算出结果：{written}',
    expected: '应为数值或文字',
    advice: '请改正公式，或直接填写结果，保存后重试',
  },
  'number-beyond-digits': {
    problem: '写的是数字「{written}」，电子表格存不下这么多位，末几位可能已经变了',
    expected: '电子表格中的数字应不超过 {digits} 位有效数字',
    advice: '请把这一格设为“文本”格式，对照原始资料重新填写全部数字',
  },
  'name-ambiguous': {
    problem: '写的是「{written}」，叫这个名称的不止一个',
    expected: '应写明编码，如：{codes}',
    advice: '请改填编码',
  },
  'fact-path-malformed': {
    problem: '名称写的是「{written}」，写法不对',
    expected: '应如 {example}',
    advice: '请照模板中的写法改正',
  },
  'amount-read-from-text': {
    problem: '金额写成了文字「{written}」',
    expected: '应为数字，已按 {amount} 元读取',
    advice: '请核对金额，并将这一格改为数字',
  },

  'column-missing': {
    problem: '缺少这一列[：{title}]',
    expected: '表头中应有列名「{column}」',
    advice: '请补上这一列并逐行填写；某一行确实不涉及的，那一格才可留空',
  },
  'column-renamed': {
    problem: '列名写的是「{written}」',
    expected: '这里应是「{column}」[（{title}）]',
    advice: '若就是这一列，请把列名改为「{column}」，列中的内容不用动；若不是，请补上「{column}」列',
  },
  'column-unknown': {
    problem: '列名「{written}」不在约定之列，这一列没有读取',
    expected: '可用的列名有：{allowed}',
    advice: '列名有误的，请改正；没有用处的，请删去这一列',
  },
  'column-duplicate': {
    problem: '列名「{written}」出现了不止一次',
    expected: '每个列名应只出现一次',
    advice: '请改正列名，或删去重复的一列',
  },
  'total-row-left-out': {
    problem: '这是「{written}」行，没有作为明细读取',
    expected: '表中只应有明细，合计由程序算出',
    advice: '请删去这一行；留着也不会重复计算',
  },
  'total-row-differs': {
    problem: '合计行写的是 {written} 元',
    expected: '所列各行之和为 {sumYuan} 元，相差 {differenceYuan} 元',
    advice: '请核对是否漏列或错列；合计行不作为明细读取，可以删去',
  },
  'row-width-wrong': {
    problem: '这一行有 {cells} 格，表头有 {columns} 列，写的是「{written}」',
    expected: '每行的格数应与表头相同',
    advice: '请核对是否多写或漏写了逗号；文字中含有逗号的，整格应加双引号',
  },
  'key-missing': {
    problem: '没有填写这一项',
    expected: '此项必须填写',
    advice: '请补填',
  },
  'key-unknown': {
    problem: '名称「{written}」不在约定之列，这一项没有读取',
    expected: '可用的名称有：{allowed}',
    advice: '[若是「{similar}」之误，请改正名称；]若无用处，请删去这一项',
  },
  'key-duplicate': {
    problem: '名称「{written}」在同一处出现了不止一次',
    expected: '同一处的每个名称应只出现一次',
    advice: '请把内容合在一处，删去重复的一项',
  },
  'value-missing': {
    problem: '这一格是空的',
    expected: '此处必须填写',
    advice: '请补填',
  },
  'value-not-allowed': {
    problem: '写的是「{written}」，不在可选的值之中',
    expected: '应为以下之一：{allowed}',
    advice: '请改正[，是否为「{similar}」]',
  },
  'obligation-unknown': {
    problem: '没有「{written}」这个代码',
    expected: '应为一项要求的代码，docs/findings.md 逐项列出',
    advice: '请改正[，是否为「{similar}」]',
  },
  'acceptance-without-reason': {
    problem: '{code}（{at}）没有写认可的理由',
    expected: '每条认可都要有理由（reason）',
    advice: '请填写；不认可的，删去这一条',
  },
  'acceptances-unfilled': {
    problem: '{count} 条都没有写认可的理由',
    expected: '每条认可都要有理由（reason）',
    advice: '请逐条填写；不认可的，删去那一条',
  },
  'acceptances-none': {
    problem: '里面没有写认可哪些问题',
    expected: '应在 accepted 下逐条写明',
    advice: '没有要认可的，请去掉 --accept；要认可的，可用 --write-accept 另存一份再填写理由',
  },
  'coordinate-not-single': {
    problem: '写的是「{written}」，合写了几个编码',
    expected: '一行在每一列只对应一个编码；只有公开账的分类各列可以合写',
    advice: '请按编码分行填列',
  },
  'year-wrong': {
    problem: '年度写的是「{written}」',
    expected:
      '账本的预算年度是 {fiscalYear}（datapackage.json 的 fiscalYear，工作簿中“账本”表的“预算年度”），本年明细应为 {fiscalYear}，上年明细应为 {previousYear}',
    advice: '请改正这一格；若是账本的预算年度写错了，请改那一处',
  },

  'code-lists-missing': {
    problem: '科目表年度写的是「{written}」，没有这一年的科目表',
    expected: '现有{first}年至{last}年的科目表',
    advice: '请改正年度；年度无误的，须先补充这一年的科目表',
  },
  'code-unknown': {
    problem: '写的是「{written}」，{year} 年{codeList:term}中没有这个编码',
    expected: '应为{codeList:term}中已有的编码',
    advice: '请改正编码[，相近的有：{similar}]',
  },
  'code-duplicate': {
    problem: '编码「{written}」在{codeList:term}中出现了不止一次',
    expected: '每个编码应只出现一次',
    advice: '请删去重复的一行',
  },
  'code-without-parent': {
    problem: '编码「{written}」的上级「{parent}」不在{codeList:term}中',
    expected: '各级编码的上级应齐全',
    advice: '请补上上级编码，或改正本行的上级',
  },
  'code-name-mismatch': {
    problem: '编码 {code} 的名称写的是「{written}」',
    expected: '{codeList:term}中的名称应为「{name}」',
    advice: '请核对编码与名称哪一个写错，并改正',
  },
  'code-not-lowest-level': {
    problem: '写的是「{written}」，不是{codeList:term}的最低一级',
    expected: '应列到最低一级，如：{children}',
    advice: '请改用下级编码；确实分不清的，可以保留',
  },
  'member-not-lowest-level': {
    problem: '写的是「{written}」，下面还有细分',
    expected: '本年预算的明细应列到最细一级，如：{children}',
    advice: '请改用其中之一；只有上年的明细可以不细分',
  },
  'code-changed-by-spreadsheet': {
    problem: '编码写的是「{written}」，像是{change:term}',
    expected: '应与原来的编码一字不差[，如：{similar}]',
    advice: '请重新填写编码；为免电子表格再改动，请先把这一列设为“文本”格式',
  },
  'identifier-not-allowed': {
    problem: '编码写的是「{written}」，不能用作编码',
    expected: '应由字母、汉字、数字和 . _ - 组成，并且不是本系统留用的名称',
    advice: '请改用另外的编码，引用它的地方一并改正',
  },

  'amount-not-number': {
    problem: '金额写的是「{written}」，不是能够读取的数字',
    expected: '应为以元为单位的数字，用半角数字，不带千分位逗号和单位，如 3985512.35',
    advice: '请改正金额[；若就是 {plain} 元，请写成 {plain}]',
  },
  'amount-in-scientific-notation': {
    problem: '金额写的是「{written}」，是科学计数法，后面的位数可能已经丢失',
    expected: '应为以元为单位的完整数字，如 3985512.35',
    advice: '请把单元格设为“数值”格式并保留两位小数，对照原始资料重新填写',
  },
  'amount-not-whole-fen': {
    problem: '金额写的是「{written}」，小数超过两位',
    expected: '应以元为单位，最多两位小数（精确到分）',
    advice: '请改为准确到分的金额；若原以万元为单位，请换算成元',
  },
  'amount-negative': {
    problem: '金额写的是「{written}」，为负数',
    expected: '预算金额应为零或正数',
    advice: '请改正金额；若为调减，请直接填写调整后的金额',
  },
  'amount-too-long': {
    problem: '金额写的是「{written}」，位数过多',
    expected: '整数部分应不超过 {digits} 位（以元为单位）',
    advice: '请核对金额及单位',
  },

  'amounts-perhaps-in-ten-thousands': {
    problem: '{year} 年的明细合计只有 {totalYuan} 元[，而 {otherYear} 年是 {otherYuan} 元]',
    expected: '金额应以元为单位',
    advice: '请核对 {year} 年的金额是否误按万元填写；金额无误的，不必改动',
  },
  'line-duplicate': {
    problem: '除金额外，与第{firstRow}行完全相同',
    expected: '同一项支出应只列一行',
    advice: '请核对是否重复录入；若确为两笔，可以保留，金额会合并计算',
  },
  'value-not-for-basic-expenditure': {
    problem: '写的是「{written}」，而支出类别是基本支出',
    expected: '基本支出的这一格应留空，只有项目支出才填写',
    advice: '请清空这一格；若为项目支出，请改正支出类别',
  },
  'project-unknown': {
    problem: '项目写的是「{written}」，项目表中没有这个项目',
    expected: '应为项目表（projects.csv）中的项目编号',
    advice: '请改正项目编号，或在项目表中补上该项目[；相近的有：{similar}]',
  },
  'ledger-without-lines': {
    problem: '预算明细一行也没有',
    expected: '每笔收支应各有一行',
    advice: '请填写预算明细；确实没有收支的单位，填一行金额为 0.00 的明细',
  },
  'project-without-lines': {
    problem: '项目「{written}」（{name}）没有预算金额',
    expected: '每个项目在预算明细（lines.csv）中应至少有一行',
    advice: '请补上该项目的预算明细，或从项目表中删去该项目',
  },
  'project-duplicate': {
    problem: '项目编号「{written}」与第{firstRow}行重复',
    expected: '每个项目的编号应各不相同',
    advice: '请改用另外的编号，或删去重复的一行',
  },
  'project-name-repeated': {
    problem: '项目 {project} 与 {otherProject} 的名称同为「{written}」',
    expected: '项目名称宜各不相同，便于与绩效目标表对应',
    advice: '请核对是否重复申报；若确为两个项目，请在名称中加以区别',
  },
  'project-of-other-unit': {
    problem: '预算单位写的是「{written}」',
    expected: '项目 {project} 属于预算单位 {budgetUnit}，明细应列在该单位',
    advice: '请核对明细与项目表中的预算单位，并改正有误的一处',
  },
  'whole-period-funds-below-year': {
    problem: '项目 {project} 的实施期资金写的是「{written}」元',
    expected: '实施期包含本年，应不少于本年明细的 {linesYuan} 元',
    advice: '请核对实施期资金是否只填了一部分',
  },
  'form-funds-differ-from-lines': {
    problem: '项目 {project} 绩效目标表的年度资金写的是「{written}」元',
    expected: '预算明细合计为 {linesYuan} 元，相差 {differenceYuan} 元',
    advice: '请核对两处金额，并改正有误的一处',
  },
  'indicator-project-unknown': {
    problem: '绩效指标的项目写的是「{written}」，项目表中没有这个项目',
    expected: '应为项目表（projects.csv）中的项目编号',
    advice: '请改正项目编号，或在项目表中补上该项目[；相近的有：{similar}]',
  },
  'indicator-duplicate': {
    problem: '与第{firstRow}行完全相同',
    expected: '同一项绩效指标应只列一行',
    advice: '请核对是否重复录入，多出的一行请删去',
  },
  'indicator-side-unknown': {
    problem: '绩效指标的期间写的是「{written}」',
    expected: '应为以下之一：{allowed}（实施期、年度）',
    advice: '请改正',
  },
  'budget-unit-unknown': {
    problem: '预算单位写的是「{written}」，单位名单中没有这个单位',
    expected: '应为单位名单中的单位编码',
    advice: '请改正编码，或在单位名单中补上该单位[；相近的有：{similar}]',
  },
  'budget-unit-circular': {
    problem: '上级单位写的是「{written}」，它又归单位 {budgetUnit} 管',
    expected: '上级单位应是另一个单位，且不在本单位之下',
    advice: '请改正上级单位；部门本级的上级请留空',
  },
  'department-mismatch': {
    problem: '部门写的是「{written}」',
    expected: '预算单位 {budgetUnit} 所属的部门应为「{department}」',
    advice: '请核对部门与预算单位，并改正有误的一处',
  },
  'jurisdiction-mismatch': {
    problem: '行政区划写的是「{written}」',
    expected: '本部门的行政区划应为「{jurisdiction}」',
    advice: '请核对后改正',
  },
  'counterpart-is-itself': {
    problem: '往来单位写的是「{written}」，与本行的预算单位相同',
    expected: '应为本部门另一个预算单位的编码',
    advice: '请改正编码；若资金不在部门内部往来，请将此格留空',
  },
  'counterpart-unknown': {
    problem: '往来单位写的是「{written}」，不是本部门的预算单位',
    expected: '应为本部门另一个预算单位的编码',
    advice: '请改正编码；若资金不在部门内部往来，请将此格留空[；相近的有：{similar}]',
  },

  ...zhCnMergingWordings,
  ...zhCnStoreWordings,

  ...zhCnDisclosureWordings,

  ...zhCnDocumentWordings,
  ...zhCnReadingWordings,

  'format-unknown': {
    problem: '公开格式写的是「{written}」，没有这种格式',
    expected: '可用的格式有：{allowed}',
    advice: '请改正格式名称',
  },
  'format-name-unknown': {
    problem: '公开格式中写的是「{written}」，此处没有这样的内容',
    expected: '应为此处可用的维度、级次、编码、词、文字列或表[：{allowed}]',
    advice: '请改正[，是否为「{similar}」]',
  },
  'public-ledger-of-other-document': {
    problem: '要生成的是「{written}」，而这本公开账只含「{own}」这一份公开文本的数',
    expected: '公开账只能还原它所附的那一份公开文本',
    advice: '请改用部门的完整账，或只生成这一份',
  },
  'amount-beyond-cell': {
    problem: '这个金额写不进电子表格：{written}',
    expected: '电子表格的数字最多保留 {digits} 位有效数字',
    advice: '请核对金额及单位；金额无误的，请不生成电子表格',
  },
  'text-beyond-cell': {
    problem: '这段文字写不进电子表格，共 {characters} 个字符：「{written}」',
    expected: '一格最多容纳 {limit} 个字符',
    advice: '请缩短文字',
  },
} as const satisfies Record<ProblemCode, Wording>;

export const zhCnTerms = {
  functionalClass: '支出功能分类科目',
  departmentEconomicClass: '部门预算支出经济分类科目',
  governmentEconomicClass: '政府预算支出经济分类科目',
  revenueClass: '收入分类科目',
  budgetUnit: '单位名单',
  text: '文字',
  wholeNumber: '整数，如 7',
  decimalNumber: '数字，如 120.50',
  amountInYuan: "以元为单位的金额，加引号，如 '34000.00'",
  yesOrNo: '是或否（true 或 false）',
  date: '日期，如 2025-01-31',
  list: '列表，一条一行，行首写“- ”',
  group: '一组下级项目',
  textOrNothing: '文字或列表',
  leadingZerosLost: '电子表格去掉了开头的 0',
  scientificNotation: '电子表格改成了科学计数法',
  decimalPoint: '电子表格加上了小数点',
  fullWidth: '用了全角数字',
  tabInIndent: '行首缩进应用空格，不能用制表符（Tab）',
  fullWidthColon: '名称后面应为半角冒号加一个空格，不能用全角的「：」',
  quoteNotClosed: '双引号应成对；格内本身有双引号的，写成两个，整格再加一对双引号',
  commaOrBracket: '逗号、引号和括号应不多不少，最后一项后面没有逗号',
  indentOrQuote: '同级的各行缩进应对齐，名称后面应为半角冒号加一个空格，引号和括号应成对',
} as const satisfies Record<TermName, string>;
