// The report of a batch in its output folder: what became of everything that it was given. It is also what a later run goes by, so
// it is brought up to date after every task, and replaced whole.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface ReportFile {
  readonly fileName: string;
  readonly schema: { readonly name: string; readonly edition: number };
  /** Where in it the entries stand. */
  readonly entries: string;
}

export async function writeReport(
  outFolder: string,
  file: ReportFile,
  content: Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = `${JSON.stringify({ schema: file.schema, ...content }, null, 2)}\n`;
  await replaceFile(join(outFolder, file.fileName), text);
}

/** The file appears whole or not at all. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.mingzhang-new`, content);
  await rename(`${path}.mingzhang-new`, path);
}

/** By name; empty where there is no report yet, undefined where a file of that name is not ours. */
export async function readReport<Entry extends { readonly name: string }>(
  outFolder: string,
  file: ReportFile,
): Promise<ReadonlyMap<string, Entry> | undefined> {
  try {
    const report = JSON.parse(await readFile(join(outFolder, file.fileName), 'utf8')) as {
      readonly schema?: { readonly name?: unknown };
      readonly [key: string]: unknown;
    } | null;
    const entries = report?.[file.entries];
    if (report?.schema?.name !== file.schema.name || !Array.isArray(entries)) return undefined;
    return new Map((entries as readonly Entry[]).map((entry) => [entry.name, entry]));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing ? new Map() : undefined;
  }
}
