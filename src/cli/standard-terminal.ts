// The terminal that the program was started in: results to standard output, everything else beside it. A line of status stays
// below whatever is printed.
import type { Terminal } from './terminal.ts';

const clearLine = '\r\u001B[2K';

export function standardTerminal(): Terminal {
  let status = '';
  const around = (print: () => void): void => {
    if (status !== '') process.stderr.write(clearLine);
    print();
    if (status !== '') process.stderr.write(status);
  };
  return {
    // npm runs scripts in the project's folder and says here where it was called from.
    startedIn: process.env['INIT_CWD'] ?? process.cwd(),
    print: (line) => {
      around(() => {
        console.log(line);
      });
    },
    printAside: (line) => {
      around(() => {
        console.error(line);
      });
    },
    showStatus: process.stderr.isTTY
      ? (line) => {
          status = line;
          process.stderr.write(`${clearLine}${line}`);
        }
      : undefined,
  };
}
