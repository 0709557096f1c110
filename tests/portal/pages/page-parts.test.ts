// Parts of pages are kept with a version, and shown as long as they are of the edition of today. So whoever changes how they look moves
// the edition on, and this test with it.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { partsEdition } from '../../../src/portal/pages/page-parts.tsx';
import { example } from '../portal-under-test.ts';

test('what is kept of an example is as its edition was', async () => {
  const { parts } = await example('sample-district-archives-bureau-2026');
  const told = parts.map(({ part, html }) => [
    part,
    createHash('sha256').update(html).digest('hex').slice(0, 16),
  ]);
  const hint = 'if parts look otherwise now, move partsEdition on; if only the example changed, leave it';
  expect({ edition: partsEdition, ...Object.fromEntries(told) }, hint).toEqual({
    edition: 4,
    body: 'ba1b6392290dab53',
    'flow en': '450a2ad3a68b5ea2',
    'flow zh-CN': '34ed5669ce7947f7',
  });
});
