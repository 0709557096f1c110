// A question that failed, with the database's own code, as the driver of a server says it.
export class DatabaseError extends Error {
  readonly code: string | undefined;

  constructor(message: string, code: string | undefined) {
    super(message);
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** As a server says that it gave a statement up (`query_canceled`). */
export const givenUpCode = '57014';
