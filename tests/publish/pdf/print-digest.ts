// Run as a process of its own by the tests: renders the sample and prints the digests of its two exports, and whether the
// typesetter sees a font installed under the family name given.
import { createHash } from 'node:crypto';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { createPdfRenderer } from '../../../src/publish/pdf/render-pdf.ts';
import { sampleDisclosure } from '../sample-disclosure.ts';

const [family = ''] = process.argv.slice(2);
const digest = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

const renderer = createPdfRenderer();
if (!renderer.ok) throw new Error('the packaged fonts cannot be read');
const output = await renderer.value.render(sampleDisclosure, { attachments: [], checksAccessibility: true });
if (!output.ok) throw new Error(JSON.stringify(output.error));

const probe = NodeCompiler.create({ workspace: import.meta.dirname });
const compiled = probe.compile({ mainFileContent: `#set text(font: "${family}", fallback: false)\n字` });
const isInstalled = compiled.takeWarnings() === null;
process.stdout.write(
  JSON.stringify({
    published: digest(output.value.bytes),
    accessible: digest(output.value.accessibleBytes),
    isInstalled,
  }),
);
