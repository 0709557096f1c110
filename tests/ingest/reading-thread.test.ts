// Reading in a thread: documents come back whole, and what takes too long or too much ends as a problem of that document alone.
import { afterAll, describe, expect, it } from 'vitest';
import { readingLimits, type ReadingLimits } from '../../src/ingest/limits.ts';
import { startReader, type DocumentReader } from '../../src/ingest/reading-thread.ts';
import { pdfOf, table, text } from './pdf/hand-made.ts';

const started: DocumentReader[] = [];
const readerWith = (limits: Partial<ReadingLimits>): DocumentReader => {
  const reader = startReader({ ...readingLimits, ...limits });
  started.push(reader);
  return reader;
};
afterAll(async () => {
  await Promise.all(started.map(async (reader) => reader.close()));
});

const small = (words: string): Uint8Array => pdfOf([text(50, 200, words)]);

describe('a thread that reads documents', () => {
  const reader = readerWith({});

  it('reads one after the other', async () => {
    const documents = await Promise.all(
      ['first', 'second'].map(async (words) => reader.read(`${words}.pdf`, 'pdf', small(words))),
    );
    expect(documents.map(({ file, elements }) => [file, elements.length])).toEqual([
      ['first.pdf', 1],
      ['second.pdf', 1],
    ]);
  });

  it('refuses what is empty or too large', async () => {
    const tight = readerWith({ fileBytes: 1000 });
    const empty = await reader.read('empty.pdf', 'pdf', new Uint8Array());
    const large = await tight.read('large.pdf', 'pdf', new Uint8Array(2_000_000));
    expect(empty.problems.map(({ code }) => code)).toEqual(['document-without-content']);
    expect(large.problems).toMatchObject([
      { code: 'input-too-large', values: { size: '2 MB', limit: '1 MB' } },
    ]);
  });

  it('ends what takes too long, and reads the next document in a fresh thread', async () => {
    const hasty = readerWith({ seconds: 0.001 });
    const late = await hasty.read('late.pdf', 'pdf', small('late'));
    expect(late).toMatchObject({
      file: 'late.pdf',
      elements: [],
      problems: [{ code: 'document-took-too-long' }],
    });
    const again = await hasty.read('again.pdf', 'pdf', small('again'));
    expect(again.problems).toMatchObject([{ code: 'document-took-too-long', place: { file: 'again.pdf' } }]);
  });

  it('ends what takes too much memory', async () => {
    const poor = readerWith({ megabytes: 40 });
    const content = table([50, 100], [250, 200], [['1']]) + text(60, 60, 'x').repeat(400_000);
    const big = await poor.read('big.pdf', 'pdf', pdfOf([content]));
    expect(big.problems).toMatchObject([
      { code: 'document-took-too-much-memory', values: { megabytes: '40' } },
    ]);
  });
});
