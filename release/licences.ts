// The licences of the packages whose code is in the bundle: they ask to be handed on with it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `inputs` are the files that went into the bundle, from the root of the checkout. */
export function licencesOf(inputs: readonly string[], root: string): string {
  const packages = new Set(inputs.flatMap((path) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? []));
  return [...packages]
    .sort()
    .map((path) => licenceOf(join(root, path)))
    .join('\n');
}

function licenceOf(folder: string): string {
  const manifest = join(folder, 'package.json');
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
  const files = globSync(['LICEN[CS]E*', 'NOTICE*'], { cwd: folder }).sort();
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${String(name)} ${String(version)} (${String(license)})`, ...texts, ''].join('\n\n');
}
