// The units that a target's figure may bear. The list is closed on purpose: a figure followed by anything else (`100便捷`)
// is not taken for a quantity.

import type { TargetPeriod } from './target.ts';

const simpleUnits = new Set(
  [
    '% ‰ 个百分点 倍 分',
    '个 件 套 台 块 条 项 份 本 册 页 张 幅 篇 部 种 类 批 次 期 场 届 轮 班 起 例 宗 处 座 栋 间 所 家 户 名 人 位 队 组 支 只 辆 艘 架 株 棵 颗 头 片 面 根 把 箱 盒 瓶 袋 包 卷 盏 节 课 门 点 班次 批次 人次 场次 车次 户次 家次 件次 件套 台套 人天 人日 人月 课时 学时',
    '天 日 周 月 个月 季 季度 年 小时 时 h 分钟 min 秒 s 个工作日 工作日',
    '元 角 美元',
    '米 m 千米 公里 km 里 厘米 毫米 平方米 ㎡ m² m2 平方公里 亩 公顷 立方米 m³ 克 千克 公斤 kg 吨 t 升 L 千瓦时 度 MB GB TB M G T 兆 字 GB/s Mbps',
  ]
    .join(' ')
    .split(' '),
);

const magnitudes = ['百', '千', '万', '百万', '千万', '亿', '万亿'];

const periods: Readonly<Record<string, TargetPeriod>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  年: 'year',
};

/** Whether a text is a unit: `万元`, `台（套）`, `元/人/月`; the empty text is not. */
export function isUnit(text: string): boolean {
  const parts = text.split('/');
  return parts.every(isUnitPart);
}

/** The time by which a unit counts: the month of `元/人/月`, none for `月` alone. */
export function periodOfUnit(unit: string): TargetPeriod | undefined {
  const parts = unit.split('/');
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && Object.hasOwn(periods, last) ? periods[last] : undefined;
}

// `台（套）`, `次（期）`: a unit and, in brackets, another that counts the same.
function isUnitPart(text: string): boolean {
  const match = /^([^（）]+)(?:（([^（）]+)）)?$/u.exec(text);
  if (match === null) return false;
  return [match[1], match[2]].every((name) => name === undefined || isPlainUnit(name));
}

function isPlainUnit(name: string): boolean {
  if (simpleUnits.has(name) || magnitudes.includes(name)) return true;
  return magnitudes.some(
    (magnitude) => name.startsWith(magnitude) && simpleUnits.has(name.slice(magnitude.length)),
  );
}
