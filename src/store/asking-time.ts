// Whether anybody still waits for what is asked. Many questions wait for a connection, in a folder for the only one; what belongs to a
// request that was answered meanwhile, as too slow, is not begun, for it would only keep the others waiting.
import { AsyncLocalStorage } from 'node:async_hooks';
import { DatabaseError, givenUpCode } from './database-error.ts';

const requests = new AsyncLocalStorage<{ isAnswered: boolean }>();

/** Nobody waits for what `work` asks of a store, by itself or by what it calls, once its answer is there. */
export async function askingFor<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const request = { isAnswered: false };
  try {
    return await requests.run(request, work);
  } finally {
    request.isAnswered = true;
  }
}

/** Before a question is begun. What is no question (the end of a transaction) has to be done. */
export function refuseTooLate(sql: string): void {
  if (requests.getStore()?.isAnswered === true && /^\s*(?:select|with)\b/iu.test(sql))
    throw new DatabaseError('nobody waits for this question any more', givenUpCode);
}
