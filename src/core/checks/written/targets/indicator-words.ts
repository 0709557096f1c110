// What the name of an indicator tells of its target.

/** What may exceed all: growth, completion beyond the plan, a ratio to something else. */
export const mayExceedAll =
  /增长|提高|提升|增加|增幅|完成率|执行率|利用率|比例|比率|倍|产出比|收益|回报|超额|控制率|费用率|成本率/u;

/** A rate, whose target is a number; 效率 and 频率 are none. */
export const isRate = /(?<![效频汇利])率(?:[（(]\s*[%％]?\s*[）)])?$|[（(]\s*[%％]\s*[）)]$/u;

/** The more the better. */
export const moreIsBetter =
  /满意|合格率|达标率|及时率|完成率|覆盖率|准确率|优良率|知晓率|参与率|稳定率|正常率|普及率|成功率|验收通过率/u;

/** The less the better. */
export const lessIsBetter =
  /故障率|投诉率|事故|差错|超支|违规|损坏率|流失率|死亡率|响应时间|处理时间|恢复时长|成本(?!节约|降低|控制率)|费用(?!节约)/u;
