// What many pages refer to is looked into once.
import { PDFContext, PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { objectsHolding } from '../../../src/report/redaction/objects-with-numbers.ts';

class CountedStream extends PDFStream {
  timesOpened = 0;
  readonly #content: string;

  constructor(content: string) {
    super(PDFDict.withContext(PDFContext.create()));
    this.#content = content;
  }

  override getContents(): Uint8Array {
    this.timesOpened += 1;
    return new TextEncoder().encode(this.#content);
  }
}

test('a stream is opened once, however often it is asked for', () => {
  const holds = objectsHolding(new Set());
  const streams = [new CountedStream('(139 0013 8000)'), new CountedStream('(12.50)')];
  const answers = [...streams, ...streams].map((stream) => holds(stream));
  expect(answers).toEqual([true, false, true, false]);
  expect(streams.map(({ timesOpened }) => timesOpened)).toEqual([1, 1]);
});
