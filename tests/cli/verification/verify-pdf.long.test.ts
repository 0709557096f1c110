// Every example, of the department and of each of its units, with either ledger attached, and many arbitrary ledgers: files verify as
// they were made.
import { expect, test } from 'vitest';
import { builtExample, exampleNames } from '../../formats/built-example.ts';
import { publish, verified } from './published.ts';
import { propertyOfVerifying } from './verifying-property.ts';

test.each(exampleNames)('%s', async (name) => {
  const { ledger } = await builtExample(name);
  for (const unit of [undefined, ...ledger.budgetUnits.map(({ code }) => code)]) {
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
