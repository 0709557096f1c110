// Run as a process of its own by the tests: makes the sample's Word document twice and prints both digests.
import { createHash } from 'node:crypto';
import { renderDocx } from '../../../src/publish/docx/render-docx.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

const digests = [await renderDocx(sampleDisclosure), await renderDocx(sampleDisclosure)].map((bytes) =>
  createHash('sha256').update(bytes).digest('hex'),
);
process.stdout.write(JSON.stringify(digests));
