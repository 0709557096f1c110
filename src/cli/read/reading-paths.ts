// Where the reading of each document stands in the folder of readings: below the document's own path, made fit for any disk. Names from
// archives may hold anything.

const longestPart = 120;

/** In the order of the names; two that come to the same path, or differ in the case of letters alone, are numbered. */
export function readingPaths(names: readonly string[], folder = 'readings'): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const path = fit(name);
    for (let number = 1; ; number += 1) {
      const candidate = `${folder}/${path}${number === 1 ? '' : ` (${number})`}.json`;
      const folded = candidate.normalize('NFC').toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return candidate;
    }
  });
}

function fit(name: string): string {
  const parts = name
    .split(/[/\\]/u)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) =>
      [...part.replace(/[\p{Cc}<>:"|?*]/gu, '_').replace(/[. ]+$/u, '_')].slice(-longestPart).join(''),
    );
  return parts.length === 0 ? '_' : parts.join('/');
}
