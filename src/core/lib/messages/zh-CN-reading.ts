// 对读到的内容没有认出之处的中文措辞；各句不带句末标点，由 render.ts 连成一行。
// (The Chinese wording of what in a document was not understood; see render.ts.)
import type { ProblemCode } from './problem-codes.ts';
import type { Wording } from './wording.ts';

export const zhCnReadingWordings = {
  'figures-need-review': {
    problem: '账本依据的数有 {figures} 个是从图像识别出来的，可能认错',
    expected: '账本里的数应与公开的原件一致',
    advice: '请对照原件逐个复核；账本的来源说明里也已写明',
  },
  'amounts-within-rounding': {
    problem:
      '账本 {of} 行中有 {lines} 行的金额文件上没有照这样印出，是在四舍五入的范围内取的，好使各处合计相符',
    expected: '账本里的金额应为准确的数',
    advice: '这些金额只准到印出的位数，不要当作准确的元角分；有准确的数时请改正',
  },
  'region-left-open': {
    problem: '这一数字跨着别的明细，公开的内容不足以确定它怎样分布，没有记入账本；金额为{amount}元',
    expected: '各部分在公开的内容里应有分项数字',
    advice: '[也印在：{places}。]如另有分项资料，请补入账本',
  },
  'sum-not-as-printed': {
    problem: '印的是{amount}元，账本里各分项合计为{sum}元',
    expected: '合计应等于分项之和；各数分别四舍五入时可有尾差',
    advice: '账本以分项为准。[也印在：{places}。]相差超过尾差的，请核对原文',
  },
  'stage-assumed': {
    problem: '文件没有写明是哪一环节的数，账本中记作 {written}',
    expected: '批复的预算为 approved，调整后的预算为 adjusted，决算为 final',
    advice: '请核对并改正 datapackage.json 和 lines.csv 中的环节',
  },
  'project-unit-assumed': {
    problem: '项目「{written}」没有写明属于哪个单位，账本中归到「{unit}」',
    expected: '每个项目应属于一个预算单位',
    advice: '请核对并改正 projects.csv 中的预算单位',
  },
  'unit-kind-assumed': {
    problem: '文件没有写明这些单位的性质，账本暂按行政单位记：{written}',
    expected: '应为行政单位、参公单位或事业单位',
    advice: '请在 facts.yaml 的 budgetUnits 中核对 kind',
  },
  'document-format-unknown': {
    problem: '没有认出这份文件用的是哪种公开格式',
    expected: '表格和说明应与一种已有的格式相近',
    advice: '表格已按原样读出；可以为这种格式起草一份定义，再读一次',
  },
  'document-no-disclosure': {
    problem: '没有认出这是预算或决算公开文件：不是已知的公开格式，文字里也没有预算、决算的字样',
    expected: '应为部门或单位公开的预算、决算文件',
    advice: '没有作任何检查；请核对是不是这份文件，如是，请用 --format 给出它的格式，图片请加 --ocr 识别',
  },
  'document-of-other-format': {
    problem: '这份文件不像是按账本的格式（{format}）做的',
    expected: '应为由这个账本生成、之后修改过的文件',
    advice: '请核对账本和文件是不是同一套；如生成时另用了格式，请用 --format 写明',
  },
  'document-of-other-body': {
    problem: '这份文件封面上写的是「{written}」，账本是「{body}」',
    expected: '应为由这个账本生成、之后修改过的文件',
    advice: '已照账本比较；请核对账本和文件是不是同一套',
  },
  'document-year-missing': {
    problem: '没有找到预算年度',
    expected: '封面或表名应写明年度，如「2025年」',
    advice: '请核对封面；科目按最近一年的目录识别',
  },
  'document-body-missing': {
    problem: '没有找到部门或单位的名称',
    expected: '封面应写明部门或单位的名称',
    advice: '请核对封面',
  },
  'code-lists-of-other-year': {
    problem: '没有{written}年的科目表，科目按{listYear}年的识别',
    expected: '应按文件所属年度的科目表识别',
    advice: '请核对这两年之间变动过的科目',
  },
  'code-not-in-lists': {
    problem: '{codeList:term}中没有这个科目：{written}',
    expected: '应为科目表中已有的科目',
    advice: '已按原样读出，请核对编码和年度',
  },
  'table-perhaps': {
    problem: '按表名和表头看，这张表像是《{table}》，但没有把握',
    expected: '表名、表头应与格式中的一张表相同',
    advice: '请对照原件，核对各栏、各行是否认对',
  },
  'table-repeated': {
    problem: '[《{written}》]也像是《{table}》，这张表前面已经有了',
    expected: '格式中的一张表应只出现一次',
    advice: '请对照原件，看哪一张才是',
  },
  'table-rows-missing': {
    problem: '缺少这些行：{rows}',
    expected: '按格式应有这些行',
    advice: '请核对行名；缺的行不当作零',
  },
  'table-unnamed-row-missing': {
    problem: '表头下面没有填数的那一行',
    expected: '按格式应有一行数，没有行名',
    advice: '请核对这张表是否填了数；没有的数不当作零',
  },
  'table-not-found': {
    problem: '没有找到《{table}》',
    expected: '按这种格式应有这张表',
    advice: '请核对原件：是没有这张表，还是表名、表头与格式不同',
  },
  'table-unknown': {
    problem: '[《{written}》]不是这种格式里的表',
    expected: '表名、表头应与格式中的一张表相近',
    advice: '内容已按原样读出，请对照原件',
  },
  'table-unit-missing': {
    problem: '表上没有写明金额单位',
    expected: '表头应写「单位：元」或「单位：万元」',
    advice: '请补上单位；没有单位，表中的数只按原样读出，不作金额',
  },
  'table-column-unknown': {
    problem: '这一栏不在格式里：{written}',
    expected: '应为格式中的一栏',
    advice: '请核对表头',
  },
  'table-columns-missing': {
    problem: '缺少这些栏：{columns}',
    expected: '按格式应有这些栏',
    advice: '请核对表头',
  },
  'table-row-unknown': {
    problem: '这一行不在格式里：{written}',
    expected: '应为格式中的一行，或目录中的一个科目',
    advice: '请核对行名和科目编码',
  },
  'figure-unreadable': {
    problem: '这里写的不是一个金额：{written}',
    expected: '应为数字，或者空着',
    advice: '请对照原件改正',
  },
  'form-parts-missing': {
    problem: '绩效目标表缺少这些部分：{parts}',
    expected: '按格式应有这些部分',
    advice: '请对照原件；缺的部分没有读出',
  },
  'form-label-parted': {
    problem: '绩效目标表中栏目名和填写的内容连在一起，是这样分开读的：{written}',
    expected: '栏目名和内容应各在一格',
    advice: '请对照原件，看分得对不对',
  },
  'sentences-unknown': {
    problem: '有 {count} 段带数字的文字与格式中的句子不同，例如：{written}',
    expected: '应与格式中的句子相近',
    advice: '这些文字已按原样读出，其中的数请对照原件',
  },
  'sentences-nearly-known': {
    problem: '有 {count} 段文字与格式中的句子个别用语不同，例如：{written}',
    expected: '格式的用语是：{expected}',
    advice: '其中的数已按格式的句子读出，请对照原件看是否读对',
  },
  'format-malformed': {
    problem: '这里不是格式应有的写法[（{detail}）]',
    expected: '应与 schemas/format.schema.json 一致',
    advice: '请对照已有的格式改正',
  },
} as const satisfies Partial<Record<ProblemCode, Wording>>;
