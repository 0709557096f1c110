// Whether a failure says that the database is away or was too slow, and not that the portal is wrong.

/** Codes of the system and of PostgreSQL: no connection, shutting down, too many connections, statement given up. */
const codes = /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|08|53|57)/u;

export function isUnavailable(error: Error): boolean {
  const code = codeOf(error);
  return (
    codes.test(code) ||
    /^connect |Connection terminated|(?:store|driver|pool) (?:is closed|has already been destroyed)|after calling end on the pool|thread of the embedded database/u.test(
      error.message,
    )
  );
}

/** A server of PostgreSQL gives up statements that take longer than a page may. */
export function isGivenUp(error: Error): boolean {
  return codeOf(error) === '57014';
}

function codeOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : '';
}
