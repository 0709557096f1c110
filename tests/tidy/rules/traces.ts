// Nothing in the repository tells on which machine, from which registry or with which private tools it was made:
// a reader could open none of it. Patterns and examples are spelled so that this file does not hold them either.
import { eachText, faultsInLines, only } from '../rule.ts';
import type { Rule } from '../rule.ts';

const machinePath = /(?<![\w.}*])\/(?:work|root|home|Users)\/(?=\w)|[A-Z]:\\Users\\/;

export const noMachinePaths: Rule = {
  name: 'no file names a path of the machine it was written on',
  check: eachText((file) => faultsInLines(file, machinePath, 'names a path of one machine')),
  refused: [
    only('docs/architecture.md', `see ${['', 'work', 'main', 'docs'].join('/')}`),
    only('.npmrc', `cache=${['', 'home', 'someone', '.npm'].join('/')}`),
    only('src/cli/main.ts', `const folder = '${['', 'root', 'out'].join('/')}';`),
  ],
  accepted: [only('docs/architecture.md', 'see ./work/plan and out/home/index.html')],
};

const registryHost =
  /\b(?:registry|mirrors?|packages?|pypi|deb)\.[a-z0-9-]+\.(?:org|com|cn|net|io)\b|\bnpm[a-z]+\.(?:org|com|cn)\b/;

export const noRegistryHosts: Rule = {
  name: 'no file names the host of a package registry',
  check: eachText((file) => faultsInLines(file, registryHost, 'names the host of a package registry')),
  refused: [
    only('.npmrc', `registry=https://${['registry', 'example', 'org'].join('.')}/`),
    only('README.md', `npm install --registry ${['npmmirror', 'com'].join('.')}`),
  ],
  accepted: [only('README.md', 'https://www.example.org/registry and package.json')],
};

export const lockFileNamesNoAddress: Rule = {
  name: 'the lock file records versions and hashes, no addresses',
  check: eachText((file) =>
    file.path === 'package-lock.json'
      ? faultsInLines(
          file,
          /"resolved":|https?:(?!\/\/(?:[\w.-]+\/)*(?:sponsors|funding|fund)\b).*\.tgz/,
          'records an address',
        )
      : [],
  ),
  refused: [only('package-lock.json', '{ "resolved": "https://host/package.tgz" }')],
  accepted: [only('package-lock.json', '{ "version": "1.0.0", "integrity": "sha512-abc" }')],
};

/** Tools and papers that are not in the repository, and so mean nothing to its readers. */
const privateWords =
  /\b[f]arm-[a-z]+|(?<![\w])\.[l]ibrary\b|\bissues (?:[s]how|[l]ist|[n]ew|[c]lose)\b|\bDESIGN(?:\.md| §)|\b(?:seed-[l]ayout|cube-[n]otes|publishing-[n]otes|ingest-[n]otes|storage-[n]otes)\b|\bbefore-[s]top\b/;

export const nothingPrivateIsNamed: Rule = {
  name: 'no file names tools or papers that its readers do not have',
  check: eachText((file) => faultsInLines(file, privateWords, 'names what is not in the repository')),
  refused: [
    only('src/core/cube/sum.ts', `// See ${['cube', 'notes.md'].join('-')}`),
    only('CONTRIBUTING.md', `Run \`${['issues', 'show 3'].join(' ')}\``),
    only('src/core/cube/sum.ts', `// as ${['DESIGN', '§2'].join(' ')} says`),
  ],
  accepted: [only('CONTRIBUTING.md', 'Known issues, farming budgets and libraries are welcome here.')],
};
