// Until when a question is of use to whoever asks it. Many wait for a connection, in a folder for the only one; what is asked for a
// request whose time is over is then not begun, for it would only keep the others waiting.
import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseError, givenUpCode } from './database-error.ts';

const endings = new AsyncLocalStorage<number>();

/** All that `work` asks of a store, by itself or by what it calls, is to begin within so many milliseconds. */
export async function askingWithin<Value>(milliseconds: number, work: () => Promise<Value>): Promise<Value> {
  return await endings.run(performance.now() + milliseconds, work);
}

/** Before a question is begun. What is no question (the end of a transaction) has to be done. */
export function refuseTooLate(sql: string): void {
  const end = endings.getStore();
  if (end !== undefined && performance.now() > end && /^\s*(?:select|with)\b/iu.test(sql))
    throw new DatabaseError('nobody waits for this question any more', givenUpCode);
}
