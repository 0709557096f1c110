// 文字、名称、数量、日期和完整性各项要求的中文措辞。
// (The Chinese wording of obligations on words, names, counts, dates and completeness.)
import type { targetCodes, writtenCodes } from '../written/codes.ts';
import type { FindingWordings } from './wording.ts';

export const zhCnWrittenWordings: FindingWordings<
  Exclude<keyof typeof writtenCodes, keyof typeof targetCodes>
> = {
  'functional-codes-exist': {
    rule: '功能分类科目编码在当年科目表中',
    finding: '{year} 年的支出功能分类科目表中没有 {written}',
    advice: '请核对编码[；相近的有 {similar}]',
  },
  'personal-numbers-are-reviewed': {
    rule: '电话、身份证和账号须经人工审核方可公开',
    finding: '这里有疑似电话、身份证或账号的号码 {written}（已遮盖）',
    advice: '请人工审核是否应当公开',
  },
  'secrecy-marks-are-reviewed': {
    rule: '带有密级或限制公开标志的内容须经保密审查',
    finding: '这里印有“{written}”',
    advice: '请人工作保密审查',
  },
  'secret-business-is-reviewed': {
    rule: '涉及保密业务的项目须经保密审查',
    finding: '这个项目的文字提到 {written}',
    advice: '请人工作保密审查',
  },
  'persons-are-reviewed': {
    rule: '个人姓名须经人工审核方可公开',
    finding: '“{role}”一栏填有姓名 {written}（已遮盖）',
    advice: '请人工审核是否需要公开',
  },
  'internal-papers-are-reviewed': {
    rule: '内部文件和会议纪要须经人工审核方可公开',
    finding: '这里引用了内部文件：{written}',
    advice: '请人工审核能否公开；可以改引公开的依据',
  },
  'few-beneficiaries-are-reviewed': {
    rule: '受益人极少的项目须经人工审核方可公开',
    finding: '补助对象只有 {written}，连同金额可能推断到个人',
    advice: '请人工审核',
  },
  'templates-are-filled-in': {
    rule: '没有模板残留',
    finding: '这里还是模板的字样：“{written}”',
    advice: '请填入实际内容',
  },
  'words-are-not-doubled': {
    rule: '没有重复的词',
    finding: '“{written}”重复',
    advice: '如系多打，请改为“{expected}”',
  },
  'paragraphs-are-not-repeated': {
    rule: '没有重复的段落',
    finding: '“{written}”这一段接连出现两次',
    advice: '请删去多余的一段',
  },
  'marks-are-not-doubled': {
    rule: '没有连用的标点',
    finding: '“{written}”中标点重复或连用',
    advice: '请删去多余的标点',
  },
  'brackets-and-quotes-close': {
    rule: '括号和引号成对',
    finding: '“{written}”一处的括号或引号不成对',
    advice: '请补上或删去',
  },
  'sentences-keep-to-their-words': {
    rule: '说明的用语与规定的格式一致',
    finding: '这里写作“{written}”，格式的用语是“{expected}”',
    advice: '如系笔误，请改正。句中的数字是照格式的意思核对的；如果另有所指，请人工核对',
  },
  'sentences-are-whole': {
    rule: '句子完整',
    finding: '“{written}”后没有句末标点，或句子没有说完',
    advice: '请核对原文',
  },
  'document-numbers-are-well-formed': {
    rule: '发文字号的年份用六角括号',
    finding: '发文字号写作“{written}”',
    advice: '建议写作“{expected}”',
  },
  'punctuation-is-chinese': {
    rule: '中文之间用全角标点，比较符号用一个字符',
    finding: '“{written}”用了半角标点或两个字符的比较符号',
    advice: '建议改用“，”“；”“≥”“≤”',
  },
  'heading-numbers-run-on': {
    rule: '层次序号连续',
    finding: '“{written}”的序号与上文不相连',
    advice: '请核对，应为{expected}',
  },
  'tables-name-their-unit': {
    rule: '每张表标明金额单位',
    finding: '这张表没有标明金额单位',
    advice: '请在表头标明“单位：万元”或“单位：元”',
  },
  'empty-tables-have-notes': {
    rule: '空表有说明',
    finding: '这张表没有数据，也没有说明',
    advice: '请在表下注明“本表无数据”及原因',
  },
  'notes-agree-with-data': {
    rule: '表注与数据一致',
    finding: '表下注“{written}”，表中却有金额',
    advice: '请核对，删去表注或更正数据',
  },
  'notes-belong-to-their-table': {
    rule: '表注说的是本表',
    finding: '《{title}》的表注“{written}”说的是另一张表',
    advice: '请改写表注',
  },
  'amounts-are-well-formed': {
    rule: '表中金额的写法是一个数',
    finding: '这里印的是“{written}”，逗号或小数点的位置不对，读不成一个数',
    advice: '请核对并改正；靠它核对的各项这次都没有核对',
  },
  'decimals-are-uniform': {
    rule: '同一张表的小数位数统一',
    finding: '这张表多数金额有 {decimals} 位小数，另有 {count} 处不同，如 {written}',
    advice: '建议统一小数位数',
  },
  'amounts-in-sentences-have-units': {
    rule: '文字中的金额带单位',
    finding: '“{written}”后没有单位',
    advice: '请补上单位',
  },
  'amounts-in-sentences-share-a-unit': {
    rule: '文字中金额的单位一致',
    finding: '这里写“{written}”，全文的金额都以万元为单位',
    advice: '请核对单位，是否应为万元',
  },
  'codes-go-with-their-rows': {
    rule: '科目编码与名称、所在位置相符',
    finding:
      '“{name}”的编码写作 {written}[（{year} 年的科目表中没有这一编码）]，按名称和所在位置应为 {expected}' +
      '[；由此有 {explained} 项关系不符，改正后全部相符]',
    advice: '请更正编码',
  },
  'names-belong-to-codes': {
    rule: '科目名称与编码相符',
    finding: '{code} 的名称写作“{written}”，科目表中是“{expected}”',
    advice: '请核对编码和名称',
  },
  'rows-bear-official-names': {
    rule: '行的名称是科目或表式的名称',
    finding: '“{written}”不是科目或表式中的名称',
    advice: '相近的是“{expected}”，请核对',
  },
  'code-levels-are-complete': {
    rule: '有项级科目就有其款级和类级',
    finding: '表中有 {written}，却没有它的上级 {missing}',
    advice: '请补上这一行',
  },
  'codes-ascend': {
    rule: '科目按编码顺序排列',
    finding: '{written} 排在 {before} 之后',
    advice: '建议按编码顺序排列',
  },
  'rows-are-not-repeated': {
    rule: '同一行在表中只出现一次',
    finding: '“{written}”在表中出现两次',
    advice: '请合并或删去一行',
  },
  'funds-and-codes-agree': {
    rule: '科目属于本表的预算',
    finding: '{written}（{name}）不是这本预算的科目',
    advice: '请核对科目或预算',
  },
  'economic-classes-map': {
    rule: '部门预算和政府预算经济科目相对应',
    finding: '{department} 与 {government} 不在对照表中：{written}',
    advice: '请核对两个经济科目',
  },
  'running-codes-fit-their-column': {
    rule: '行政运行列基本支出，一般行政管理事务列项目支出',
    finding: '“{name}”一般不列在这一栏，这里却有 {written}',
    advice: '请核对；确属特殊安排的可以保留',
  },
  'expenditure-goes-down-to-items': {
    rule: '支出按功能分类公开到项',
    finding: '“{written}”没有列到项',
    advice: '请列到项级科目',
  },
  'basic-expenditure-goes-down-to-sections': {
    rule: '基本支出按经济分类公开到款',
    finding: '“{written}”没有列到款',
    advice: '请列到款级科目',
  },
  'dates-exist': { rule: '日期存在', finding: '日历上没有“{written}”', advice: '请核对日期' },
  'dates-are-written-out': {
    rule: '日期写全',
    finding: '日期写作“{written}”',
    advice: '建议写作“2025年1月1日”的形式',
  },
  'titles-name-the-year': {
    rule: '标题的年度与文件一致',
    finding: '“{written}”的年度不是 {year} 年',
    advice: '请核对年度',
  },
  'comparisons-name-the-year-before': {
    rule: '比较的年度正确',
    finding: '这里写“{written}”，应是 {expected} 年',
    advice: '请核对年度',
  },
  'sentences-speak-of-the-year': {
    rule: '文字说明的年度与文件一致',
    finding: '这一段以“{written}”开头，文件是 {expected} 年的',
    advice: '请核对年度',
  },
  'projects-run-in-the-year': {
    rule: '项目期包含预算年度',
    finding: '项目期“{written}”不含 {year} 年',
    advice: '请核对项目期',
  },
  'vehicles-within-their-quota': {
    rule: '实有车辆不超过编制',
    finding: '实有 {written} 辆，编制只有 {quota} 辆',
    advice: '请核对，或说明超编原因',
  },
  'running-costs-have-vehicles': {
    rule: '有公务用车运行费就有车辆',
    finding: '有公务用车运行费 {written}，却没有车辆',
    advice: '请核对；集中管理的可以说明',
  },
  'published-within-twenty-days': {
    rule: '批复后二十日内公开',
    finding: '{approved} 批复，{written} 公开，相隔 {days} 日',
    advice: '今后请在二十日内公开',
  },
  'forms-are-filled-in-before-publication': {
    rule: '绩效目标表的填报日期有效且早于公开日',
    finding: '填报日期“{written}”无效，或晚于公开日',
    advice: '请核对填报日期',
  },
  'body-name-is-the-same': {
    rule: '部门（单位）名称全文一致',
    finding: '这里写作“{written}”，别处是“{expected}”',
    advice: '请核对名称',
  },
  'project-names-agree': {
    rule: '项目名称在表和绩效目标表中一致',
    finding: '绩效目标表中是“{written}”，项目支出表中是“{expected}”',
    advice: '请统一项目名称',
  },
  'items-bear-official-names': {
    rule: '文字中的科目用当年的名称',
    finding: '“{written}”与当年科目表中的名称不符',
    advice: '科目表中是“{expected}”，请核对',
  },
  'kind-of-body-is-the-same': {
    rule: '部门和单位的称谓不混用',
    finding: '“{written}”的称谓与别处的“{expected}”不同',
    advice: '请统一称谓',
  },
  'departments-hold-their-units': {
    rule: '部门的数含所属单位的数',
    finding:
      '部门文件中是 {written} 元，{count} 个所属单位文件中同一项合计 {expected} 元[；本表另有 {others} 个数也这样]',
    advice: '部门预算由本部门和所属单位组成，请核对是哪份文件的数不对，有没有漏编的单位',
  },
  'counts-match-their-lists': {
    rule: '数量与列举的个数一致',
    finding: '这里写 {written} 个{what}，列举了 {expected} 个',
    advice: '请核对数量和名单',
  },
  'project-counts-agree': {
    rule: '项目个数一致',
    finding:
      '这里写 {written} 个[，各类 {parts} 相加却不等][，绩效目标表却有 {forms} 张][，分项目说明的却有 {sections} 个]',
    advice: '请核对各处的项目个数',
  },
  'tables-are-all-there': {
    rule: '规定公开的表齐全',
    finding: '没有《{expected}》[，而{listed}列有这张表]',
    advice: '请补上这张表；没有数据的也应列出空表',
  },
  'parts-and-sections-are-all-there': {
    rule: '各部分和说明齐全',
    finding: '没有找到“{expected}”一节',
    advice: '请补上；没有相关事项的也应说明',
  },
  'sections-say-something': {
    rule: '标题下有内容',
    finding: '“{written}”之下没有内容',
    advice: '请补上内容，或写明“无”',
  },
  'terms-are-explained': {
    rule: '解释专业名词',
    finding: '没有解释“{expected}”',
    advice: '请在名词解释中补充',
  },
  'contents-match-the-body': {
    rule: '目录与正文一致',
    finding: '目录列有“{written}”，正文中没有[，只有“{near}”]',
    advice: '请核对目录和标题',
  },
  'headings-stand-in-the-contents': {
    rule: '目录没有遗漏',
    finding: '目录中没有“{written}”，而同类的标题都列在目录里',
    advice: '请在目录中补上',
  },
  'contents-name-the-right-pages': {
    rule: '目录页码与正文一致',
    finding: '目录中“{heading}”在第 {written} 页，正文在第 {expected} 页',
    advice: '请更新目录',
  },
  'tables-bear-official-titles': {
    rule: '表名与表式一致',
    finding: '表名写作“{written}”，表式中是“{expected}”',
    advice: '请核对表名',
  },
  'table-numbers-run-on': {
    rule: '表号连续、写法一致',
    finding: '表号写作“{written}”',
    advice: '请核对，应为“{expected}”',
  },
  'attachments-are-there': {
    rule: '引用的附件在文件中',
    finding: '这里写“{written}”，没有找到附件',
    advice: '请附上，或给出链接',
  },
  'changes-have-reasons': {
    rule: '增减变化有原因',
    finding: '“{written}”没有说明原因',
    advice: '请说明增减的主要原因',
  },
  'table-columns-are-all-there': {
    rule: '表的各栏齐全',
    finding: '表中没有找到这些栏：{missing}',
    advice: '请补上；没有数据的也应列出',
  },
  'projects-have-forms': {
    rule: '项目都有绩效目标表',
    finding: '“{written}”在项目支出表中有 {rows} 行，绩效目标表有 {forms} 张',
    advice: '请补上绩效目标表，或说明不公开的理由',
  },
  'three-public-funds-have-quantities': {
    rule: '“三公”决算列明实物量',
    finding: '没有找到{expected}',
    advice: '请补充',
  },
  'blanks-and-zeros-are-not-mixed': {
    rule: '同一张表中零的写法统一',
    finding: '这张表中没有金额的地方有几种写法：{written}',
    advice: '建议统一',
  },
  'budgets-have-no-negative-amounts': {
    rule: '预算数不为负',
    finding: '这里印的是 {written}',
    advice: '预算数不应为负，请核对',
  },
  'percentages-are-in-range': {
    rule: '占比和降幅不超过 100%',
    finding: '“{written}”超过 100%',
    advice: '请核对百分比',
  },
  'percentages-have-one-style': {
    rule: '百分比的小数位数统一',
    finding: '全文多数百分比有 {decimals} 位小数，这里是 {written}',
    advice: '建议统一小数位数',
  },
  'items-agree-with-themselves': {
    rule: '同一段中的金额和增减一致',
    finding: '这里写“{written}”，同一段的金额却是 {other}',
    advice: '请核对这一段的金额、增减方向和比率',
  },
  'pages-are-not-empty': {
    rule: '没有空白页',
    finding: '第 {page} 页是空白页',
    advice: '请删去多余的空白页',
  },
};
