// Every fact that a format asks for has a name in both languages.
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { factKeys } from '../../src/core/disclosure/fact-keys.ts';
import { factName } from '../../src/core/lib/messages/fact-names.ts';

const keys = [...formats.values()].flatMap(factKeys);
const paths = [...new Set(keys.map(({ path }) => path))];

test.each(paths)('%s', (path) => {
  expect(factName(path, 'zh-CN')).not.toBe('');
  expect(factName(path, 'en')).not.toBe('');
});
