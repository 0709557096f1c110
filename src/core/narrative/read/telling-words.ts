// Words that tell one figure of a budget from another. Where printed text has one that the format has not in that place, or lacks the one
// that it has, the text may speak of something else; all other words may differ.

const tellingWords: readonly string[] = [
  // which side, and which stage
  ...[
    '收入',
    '支出',
    '来源',
    '运用',
    '总额',
    '余额',
    '预算',
    '决算',
    '执行',
    '调整',
    '调增',
    '调减',
    '追加',
    '控制数',
  ],
  // which year, and when in it
  ...[
    '年初',
    '年末',
    '年底',
    '期初',
    '期末',
    '本年',
    '当年',
    '上年',
    '去年',
    '今年',
    '前年',
    '明年',
    '下年',
    '季度',
    '月份',
    '截至',
    '截止',
  ],
  // which way
  ...[
    '增加',
    '减少',
    '增长',
    '下降',
    '上升',
    '降低',
    '提高',
    '持平',
    '相同',
    '大于',
    '小于',
    '等于',
    '超过',
    '低于',
    '高于',
  ],
  // which kind of expenditure
  ...['基本', '项目', '人员', '公用', '日常', '专项', '运转', '特定', '发展', '建设'],
  // which money
  ...[
    '一般公共',
    '政府性基金',
    '国有资本',
    '财政专户',
    '财政拨款',
    '单位资金',
    '自筹',
    '事业',
    '经营',
    '上级',
    '下级',
    '附属',
    '其他',
  ],
  ...['结转', '结余', '中央', '省级', '市级', '区级', '县级', '地方'],
  // which item
  ...[
    '出国',
    '出境',
    '接待',
    '公务',
    '用车',
    '购置',
    '运行',
    '维护',
    '会议',
    '培训',
    '货物',
    '工程',
    '服务',
    '采购',
    '外宾',
  ],
  ...[
    '领导',
    '部级',
    '机要',
    '应急',
    '执法',
    '特种',
    '离退休',
    '编制',
    '实有',
    '面积',
    '设备',
    '通用',
    '专用',
    '土地',
    '房屋',
    '中小',
    '小微',
  ],
  // which body
  ...['机关', '参公', '部门', '本级', '所属', '下属', '合计', '小计'],
  // how much, and reckoned how
  ...[
    '到',
    '至',
    '近',
    '约',
    '少',
    '多',
    '半',
    '以上',
    '以下',
    '平均',
    '人均',
    '月均',
    '累计',
    '原值',
    '净值',
    '此外',
  ],
  // whether at all
  ...['不', '未', '无', '没', '非', '除'],
];

/** Each place of a telling word in a text, words inside others among them. */
export function tellingWordsIn(text: string): readonly { readonly word: string; readonly start: number }[] {
  return tellingWords.flatMap((word) => {
    const starts = [...text].flatMap((_, start) => (text.startsWith(word, start) ? [start] : []));
    return starts.map((start) => ({ word, start }));
  });
}
