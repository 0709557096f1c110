// In which order the parts of a portal of files are made, and that nothing that is linked is left out.
import { expect, test } from 'vitest';
import { performJob } from '../../../src/portal/export/site-job.ts';
import type { SiteFiles } from '../../../src/portal/export/site-files.ts';
import { SitePlan } from '../../../src/portal/export/site-plan.ts';
import { staticSite, type MadePart, type SiteMaking } from '../../../src/portal/export/static-site.ts';
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

const lines = addresses.allLines(first, document, 1);

test.each([1, 3])('every page is made, and lines for all that ask for them, %i at once', async (atOnce) => {
  const made: string[] = [];
  const files = new Map<string, unknown>();
  let last = { done: 0, known: 0 };
  const plan = new SitePlan();
  const tell = (progress: typeof last): void => {
    last = progress;
  };
  for await (const part of staticSite(plan, makingWith(made, { atOnce, tell })))
    for (const [path, content] of part.files) files.set(path, content);
  expect([...files.keys()].sort()).toEqual([...Object.keys(links), lines].sort());
  expect(files.get(lines)).toBe('side=a,side=b,side=c');
  expect(made.slice(0, 2)).toEqual(['/', addresses.codes]);
  expect(last.done).toBe(last.known);
  expect(plan.isDone()).toBe(true);
});

test('stopped after each part, it goes on to the same, and makes nothing again but what it must', async () => {
  const made: string[] = [];
  const files = new Map<string, unknown>();
  const finished: MadePart[] = [];
  for (let isDone = false; !isDone;) {
    const plan = new SitePlan();
    for (const part of finished) plan.learn(part);
    let isStopping = false;
    for await (const part of staticSite(plan, makingWith(made, { isStopping: () => isStopping }))) {
      finished.push(part);
      for (const [path, content] of part.files) files.set(path, content);
      isStopping = true;
    }
    isDone = plan.isDone();
  }
  expect(finished.length).toBeGreaterThan(3);
  expect([...files.keys()].sort()).toEqual([...Object.keys(links), lines].sort());
  expect(files.get(lines)).toBe('side=a,side=b,side=c');
  expect(made).toEqual([...new Set(made)]);
});

function makingWith(made: string[], change: Partial<SiteMaking>): SiteMaking {
  const site = siteThatMakes(made);
  return {
    perform: async (job) => await performJob(site, job),
    atOnce: 1,
    tell: () => undefined,
    isStopping: () => false,
    ...change,
  };
}
