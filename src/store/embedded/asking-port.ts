// Asks a database at the other side of a port, and matches its answers to the questions.
import type { MessagePort, Worker } from 'node:worker_threads';
import { DatabaseError } from '../database-error.ts';
import type { QueryAnswer, QueryRequest } from './thread-messages.ts';

export interface Answered {
  readonly rows: unknown[];
  readonly affectedRows: number;
  /** What kinds of columns there are; nobody asks. */
  readonly fields: [];
}

export class AskingPort {
  readonly #port: Worker | MessagePort;
  readonly #waiting = new Map<number, PromiseWithResolvers<QueryAnswer>>();
  #asked = 0;
  #ended: Error | undefined;

  constructor(port: Worker | MessagePort) {
    this.#port = port;
    port.on('message', (answer: QueryAnswer) => {
      this.#waiting.get(answer.id)?.resolve(answer);
      this.#waiting.delete(answer.id);
    });
  }

  async ask(sql: string, parameters: readonly unknown[]): Promise<Answered> {
    if (this.#ended !== undefined) throw this.#ended;
    this.#asked += 1;
    const request: QueryRequest = { id: this.#asked, sql, parameters };
    const answer = Promise.withResolvers<QueryAnswer>();
    this.#waiting.set(request.id, answer);
    this.#port.postMessage(request);
    const { rows, affectedRows, error } = await answer.promise;
    if (error !== undefined) throw new DatabaseError(error.message, error.code);
    return { rows: [...(rows ?? [])], affectedRows: affectedRows ?? 0, fields: [] };
  }

  /** Nothing will be answered any more. */
  end(error: Error): void {
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
