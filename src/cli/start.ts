// `npm start`: builds the bundled example and says where to look.
import { resolve } from 'node:path';
import { runBuild } from './build.ts';
import { standardTerminal } from './standard-terminal.ts';

const example = 'examples/lvliang-party-office-2025';
const outFolder = 'out/lvliang-party-office-2025';

const code = await runBuild([example, '--out', outFolder], {
  ...standardTerminal(),
  startedIn: process.cwd(),
});
process.exitCode = code;
if (code === 0) {
  console.log(
    `\n请打开 / open:\n  ${resolve(outFolder, 'disclosure.pdf')}\n  ${resolve(outFolder, 'disclosure.html')}`,
  );
}
