// Whether data embedded in the page survives, and cannot leave its element.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedJson } from '../../../src/publish/html/embed-json.ts';
import { hostileText } from './hostile-disclosure.ts';

test('embedded data is read back as it was, and holds nothing that could end its element', () => {
  const anyText = fc.oneof(
    fc.string({
      unit: fc.constantFrom('<', '>', '&', '/', '"', '\\', '-', '!', '\u2028', '\u2029', '\u0000', '\ud800'),
    }),
    fc.constant(hostileText),
  );
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
      const embedded = embedJson({ texts });
      expect(JSON.parse(embedded)).toEqual({ texts });
      expect(embedded).not.toMatch(/[<>&\u2028\u2029]/u);
    }),
  );
});
