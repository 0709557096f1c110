// Opens the embedded database in this thread: PostgreSQL compiled to WebAssembly, over a folder. Its queries block the thread that
// it runs in, so the program starts it in one of its own (worker.ts).
import { PGlite, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { DurableFiles, durableStart } from './durable-files.ts';

/** `undefined` opens one in memory, which is gone when it is closed. */
export async function openEngine(folder: string | undefined): Promise<PGlite> {
  return await PGlite.create({
    ...(folder === undefined ? {} : { fs: new DurableFiles(folder), startParams: [...durableStart] }),
    extensions: { pg_trgm },
    // Counts and amounts alike: an amount is never a number.
    parsers: { [types.INT8]: (text) => BigInt(text) },
  });
}
