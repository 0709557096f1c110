// Reads a disclosure format that a bureau ships as JSON: its shape is held against the schema, what it names is checked elsewhere.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 as Validator, type ErrorObject } from 'ajv/dist/2020.js';
import type { DisclosureFormat } from '../../core/disclosure/format.ts';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';
import { decodeText } from '../../ingest/text/decode-text.ts';
import { parseJson } from '../../exchange/parse-json.ts';
import { readRegularFile } from '../../exchange/read-file.ts';

/** A format is text that people write: none is larger. */
const largestFormatBytes = 4 * 1024 * 1024;

export async function readFormatFile(path: string): Promise<Result<DisclosureFormat, readonly Problem[]>> {
  const file = basename(path);
  const content = await readRegularFile(path, largestFormatBytes);
  if (!content.ok) return err([content.error]);
  const text = decodeText(content.value, file);
  if (!text.ok) return err([text.error]);
  const parsed = parseJson(text.value, file);
  if (!parsed.ok) return err([parsed.error]);
  const value: unknown = JSON.parse(text.value);
  const validate = schema();
  return validate(value) ? ok(value as DisclosureFormat) : err(faults(validate.errors ?? [], file));
}

function schema() {
  const text = readFileSync(join(import.meta.dirname, '../../../schemas/format.schema.json'), 'utf8');
  return new Validator({ strict: false, discriminator: true, allErrors: true }).compile(
    JSON.parse(text) as object,
  );
}

/** One fault a place: of several kinds that a place might have been, the first says enough. */
function faults(errors: readonly ErrorObject[], file: string): readonly Problem[] {
  const byPlace = Map.groupBy(errors, ({ instancePath }) => instancePath);
  return [...byPlace].flatMap(([place, [first]]) => {
    const detail = first?.message ?? '';
    return [problem('format-malformed', { file, path: place }, { values: { detail } })];
  });
}
