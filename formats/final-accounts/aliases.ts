// What published final accounts call the same things otherwise: for reading.
export const aliases = {
  使用非财政拨款结余: ['使用非财政拨款结余（含专用结余）'],
  功能分类科目编码: ['支出功能分类科目编码'],
  公务用车购置及运行维护费: ['公务用车购置及运行费'],
  公务用车运行维护费: ['公务用车运行费'],
  合计: ['小计', '类款项合计'],
} as const;
