// Names of classes that the classification has given up, and what they are called since (as remembered: no official table of them was at
// hand, so a breach is a warning).
export const formerNames: Readonly<Record<string, string>> = {
  医疗卫生与计划生育支出: '卫生健康支出',
  文化体育与传媒支出: '文化旅游体育与传媒支出',
  国土海洋气象等支出: '自然资源海洋气象等支出',
  资源勘探信息等支出: '资源勘探工业信息等支出',
  行政事业单位离退休支出: '行政事业单位养老支出',
};
