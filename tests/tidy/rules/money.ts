// Money is never a `number`: above 2^53 fen, and in every fraction of a yuan, a number lies.
import { isWithin } from '../layers.ts';
import { eachText, only } from '../rule.ts';
import type { Rule } from '../rule.ts';
import { callsOf, isProgram } from '../syntax.ts';

const makesNumber =
  /^(?:new )?(?:Number|parseFloat|parseInt|Number\.parseFloat|Number\.parseInt|BigInt\.asIntN)$/;
const makesFraction = /\.(?:toFixed|toPrecision)$/;
const namesMoney = /fen(?![a-z])|yuan|amount|money|balance/i;

export const moneyIsNotANumber: Rule = {
  name: 'no number is made of money',
  check: eachText((file) => {
    if (!isProgram(file.path) || !['src', 'formats'].some((folder) => isWithin(file.path, folder))) return [];
    const allIsMoney = isWithin(file.path, 'src/core/money');
    return callsOf(file)
      .filter(({ callee, argumentsText }) => {
        if (makesNumber.test(callee)) return allIsMoney || namesMoney.test(argumentsText);
        return makesFraction.test(callee) && (allIsMoney || namesMoney.test(callee));
      })
      .map(({ callee, line }) => ({ path: file.path, line, message: `calls ${callee} on money` }));
  }),
  refused: [
    only('src/core/money/parse.ts', 'const value = Number(text);'),
    only('src/core/money/format.ts', 'const text = value.toFixed(2);'),
    only('src/core/ledger/sum.ts', 'const value = Number(line.amountFen);'),
    only('src/core/tables/read.ts', 'const value = parseFloat(row.amountYuan);'),
    only('src/exchange/lines.ts', 'const value = Number.parseInt(amount, 10);'),
    only('src/publish/html/cell.ts', 'const text = amountYuan.toFixed(2);'),
  ],
  accepted: [
    only('src/core/tables/head.ts', 'const level = Number(wanted) - 1;'),
    only('src/core/ledger/sum.ts', 'const year = Number(fragment);\nconst value = BigInt(amountText);'),
  ],
};
