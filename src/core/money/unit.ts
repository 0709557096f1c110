// The two units in which budgets print money. The unit belongs to an amount's style and is read from a table's own head;
// it is never guessed from the size of a figure.

export type MoneyUnit = 'yuan' | 'tenThousandYuan';

export const fenPerUnit: Readonly<Record<MoneyUnit, bigint>> = { yuan: 100n, tenThousandYuan: 1_000_000n };

/** As printed after a figure or at the head of a table. */
export const moneyUnitLabels: Readonly<Record<MoneyUnit, string>> = { yuan: '元', tenThousandYuan: '万元' };

/** The unit that a label names: 「万元」, 「单位：元」, 「金额单位: 人民币万元」. Undefined where it names none. */
export function readMoneyUnit(label: string): MoneyUnit | undefined {
  const name = label
    .replace(/\s/gu, '')
    .replace(/^(?:金额)?单位[:：]/u, '')
    .replace(/^人民币/u, '');
  if (name === moneyUnitLabels.yuan) return 'yuan';
  if (name === moneyUnitLabels.tenThousandYuan) return 'tenThousandYuan';
  return undefined;
}
