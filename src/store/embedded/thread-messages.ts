// What the program and the thread of the embedded database say to each other.

export interface QueryRequest {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface QueryAnswer {
  readonly id: number;
  readonly rows?: readonly unknown[];
  readonly affectedRows?: number;
  /** Of a query that failed: what the database says, and its code. */
  readonly error?: { readonly message: string; readonly code?: string };
}

/** Asks the thread to close the database; it ends when that is done. */
export const closeRequest = 'close';
