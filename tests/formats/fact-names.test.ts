// Every fact that a format asks for has a name in both languages.
import { expect, test } from 'vitest';
import { formats } from '../../src/cli/formats.ts';
import { factPaths } from '../../src/core/disclosure/known-facts.ts';
import { factName } from '../../src/core/lib/messages/fact-names.ts';

const paths = [...new Set([...formats.values()].flatMap(factPaths))];

test.each(paths)('%s', (path) => {
  expect(factName(path, 'zh-CN')).not.toBe('');
  expect(factName(path, 'en')).not.toBe('');
});
