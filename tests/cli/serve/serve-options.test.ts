// What the words of `serve` and `export-site` set.
import { expect, test } from 'vitest';
import { readExportOptions, readServeOptions } from '../../../src/cli/serve/serve-options.ts';

test.each(['mailto:office@department.example', 'office@department.example'])(
  'errors are reported to the address in %s',
  (written) => {
    for (const read of [
      readServeOptions(['--contact', written], '/'),
      readExportOptions(['site', '--contact', written], '/'),
    ]) {
      if (!read.ok) throw new Error(read.error.messages.join('\n'));
      expect(read.value.settings.contact).toBe('office@department.example');
    }
  },
);
