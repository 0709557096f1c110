// The JSON Schemas of the project, compiled.
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });

const compiled = new Map<string, ValidateFunction>();

/** The schema of a name, compiled once for all test files of a process. */
export function schemaOf(
  name:
    | 'batch'
    | 'check'
    | 'checks'
    | 'difference'
    | 'disclosure'
    | 'ledger-package'
    | 'manifest'
    | 'reading'
    | 'readings'
    | 'verification',
): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
  const validate = ajv.compile(JSON.parse(text) as object);
  compiled.set(name, validate);
  return validate;
}

/** What the schema has against the text, each fault in one line. */
export function faultsOf(validate: ValidateFunction, text: string): readonly string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
