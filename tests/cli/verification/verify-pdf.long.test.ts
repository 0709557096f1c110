// Every example, of the department and of each of its units that has a set of its own, with either ledger attached, and many arbitrary ledgers: files verify as
// they were made.
import { expect, test } from 'vitest';
import { builtExample, exampleNames } from '../../formats/built-example.ts';
import { publish, verified } from './published.ts';
import { propertyOfVerifying } from './verifying-property.ts';

test.each(exampleNames)('%s', async (name) => {
  const { ledger } = await builtExample(name);
  // A unit without facts of its own has no set, unless it is the whole department.
  const { budgetUnits, unitFacts } = ledger;
  const codes = budgetUnits.map(({ code }) => code);
  const own = codes.filter((code) => budgetUnits.length === 1 || unitFacts[code] !== undefined);
  for (const unit of [undefined, ...own]) {
    for (const attachment of ['public', 'full'] as const) {
      const result = await verified(await publish(await builtExample(name, unit), attachment));
      expect(result, `${unit ?? ''} ${attachment}`).toMatchObject({
        outcome: 'identical',
        ledgerKind: attachment,
        format: { isKnown: true },
      });
    }
  }
});

test('arbitrary ledgers, kept as workbooks', async () => {
  await propertyOfVerifying(60);
});
