// How documents say that a table has no data.
export const plainlyEmpty =
  /无数据|空表|没有数据|^无$|^注?[：:]?无$|(?:无|没有|未安排|不涉及).{0,30}(?:预算|支出|收入|拨款|经费|数据)/u;
/** Of this table, and not of some part of it. */
export const saysTableIsEmpty = /本表(?:为空|无数据|没有数据|无内容)|(?:此|该|本)表为空表|故本表|^无$/u;
