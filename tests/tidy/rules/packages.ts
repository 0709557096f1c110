// Packages are named by exact version, so that the same checkout means the same code everywhere.
import { eachText, only } from '../rule.ts';
import type { Rule } from '../rule.ts';

export const versionsAreExact: Rule = {
  name: 'package.json names exact versions',
  check: eachText((file) => {
    if (file.path !== 'package.json') return [];
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(file.text) as Manifest;
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => ({ path: file.path, message: `${name} is "${version}", not one version` }));
  }),
  refused: [
    only('package.json', '{ "dependencies": { "yaml": "^2.9.1" } }'),
    only('package.json', '{ "devDependencies": { "yaml": "latest" } }'),
  ],
  accepted: [only('package.json', '{ "dependencies": { "yaml": "2.9.1" } }')],
};

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}
