// In which order the parts of a portal of files are made, and that nothing that is linked is left out.
import { expect, test } from 'vitest';
import { performJob } from '../../../src/portal/export/site-job.ts';
import type { SiteFiles } from '../../../src/portal/export/site-files.ts';
import { staticSite } from '../../../src/portal/export/static-site.ts';
import { addresses } from '../../../src/portal/views/addresses.ts';

const [first, second] = ['100-1', '100-2'];
const document = '2025-approved';

/** A portal in which the second department followed the first and asks for lines of it. */
const links: Readonly<Record<string, readonly string[]>> = {
  '/': [addresses.year(first, document), addresses.year(second, document), addresses.codes],
  [addresses.codes]: [addresses.lines(first, document, 1, 'side=a')],
  [addresses.year(first, document)]: [addresses.lines(first, document, 1, 'side=b'), '/'],
  [addresses.year(second, document)]: [addresses.lines(first, document, 1, 'side=c')],
};

function siteThatMakes(made: string[]): SiteFiles {
  return {
    make: async (address) => {
      made.push(address);
      return await Promise.resolve({ files: [[address, '']], links: new Set(links[address]) });
    },
    makeLines: async (page, selections) =>
      await Promise.resolve({ files: [[page, [...selections].sort().join()]], links: new Set<string>() }),
  };
}

test.each([1, 3])('every page is made, and lines for all that ask for them, %i at once', async (atOnce) => {
  const made: string[] = [];
  const site = siteThatMakes(made);
  const files = new Map<string, unknown>();
  let last = { done: 0, known: 0 };
  const told = (progress: typeof last): void => {
    last = progress;
  };
  for await (const [path, content] of staticSite(async (job) => await performJob(site, job), atOnce, told))
    files.set(path, content);
  const lines = addresses.allLines(first, document, 1);
  expect([...files.keys()].sort()).toEqual([...Object.keys(links), lines].sort());
  expect(files.get(lines)).toBe('side=a,side=b,side=c');
  expect(made.slice(0, 2)).toEqual(['/', addresses.codes]);
  expect(last.done).toBe(last.known);
});
