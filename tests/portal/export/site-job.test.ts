// A job tells what it made, and leaves to others what it has not made.
import { expect, test } from 'vitest';
import { performJob } from '../../../src/portal/export/site-job.ts';

test('what only lines lead to is left to a later job', async () => {
  const version = '/departments/d/2025-approved/document/1/';
  const written: string[] = [];
  const { made, links } = await performJob(
    {
      make: async (address) => {
        written.push(address);
        return await Promise.resolve({ files: [], links: new Set([`${version}lines/side=expenditure/`]) });
      },
      makeLines: async (page) => {
        written.push(page);
        return await Promise.resolve({ files: [], links: new Set([version]) });
      },
    },
    { department: 'd', addresses: ['/departments/d/'], lines: [] },
  );
  expect(written).toEqual(['/departments/d/', `${version}lines/`]);
  expect(made).toEqual(['/departments/d/', `${version}lines/side=expenditure/`]);
  expect(links).toEqual([version]);
});
