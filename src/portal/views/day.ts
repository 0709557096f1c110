// Days as pages show them.

/** `2026-01-31`, by Chinese time, in which documents are published. */
export function day(moment: Date): string {
  return new Date(moment.getTime() + chineseTimeMilliseconds).toISOString().slice(0, 10);
}

const chineseTimeMilliseconds = 8 * 60 * 60 * 1000;
