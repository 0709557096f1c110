// How codes are built: three digits for a 类, then two for each level below.

export function isWellFormed(code: string): boolean {
  return /^\d{3}(?:\d{2}){0,3}$/u.test(code);
}

/** The level that a well-formed code's length tells. */
export function levelOf(code: string): number {
  return (code.length - 1) / 2;
}

/** The code above a well-formed code: its beginning, empty above level 1. */
export function parentCodeOf(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : '';
}
