// Names of sheets that every spreadsheet takes: at most 31 characters, without the few that have a meaning in formulas, and
// different from each other whatever the case.

const longestName = 31;

/** One name for each that is wished, as near to it as may be. */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set(['history']);
  return wished.map((wish, index) => {
    const legal = wish
      .replace(/[[\]:*?/\\\p{Cc}\p{Surrogate}]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[' ]+|[' ]+$/gu, '');
    for (let count = 1; ; count += 1) {
      const name = shortened(legal === '' ? `${index + 1}` : legal, count === 1 ? '' : ` (${count})`);
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** Length is counted as spreadsheets do, yet no character is cut in two. */
function shortened(name: string, suffix: string): string {
  const characters = [...name];
  while (characters.join('').length > longestName - suffix.length) characters.pop();
  return `${characters.join('').replace(/[' ]+$/u, '')}${suffix}`;
}
