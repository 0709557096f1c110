// What is asked of the store as a whole and stands on many pages: its places and years and what was spent in each. Asked once, and
// remembered until the store has changed.
import type { Database } from '../../store/rows.ts';

export class WholeStore {
  readonly #database: Database;
  #answers = new Map<Question<unknown>, Promise<unknown>>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** A question is known by its function, so it has to be one that lasts. Asked again where it fails. */
  async ask<Answer>(question: Question<Answer>): Promise<Answer> {
    const answers = this.#answers;
    const known = answers.get(question) as Promise<Answer> | undefined;
    const answer = known ?? question(this.#database);
    answers.set(question, answer);
    try {
      return await answer;
    } catch (error) {
      if (answers.get(question) === answer) answers.delete(question);
      throw error;
    }
  }

  /** The store has changed: an answer that is under way is of use only to whoever waits for it. */
  forget(): void {
    this.#answers = new Map();
  }
}

type Question<Answer> = (database: Database) => Promise<Answer>;
