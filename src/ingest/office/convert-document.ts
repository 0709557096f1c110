// Turns a Word file of the older type, as WPS Writer also writes it, into DOCX with LibreOffice, where that is installed: in a profile
// and folder of its own, which go away again, and within a limit of time.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';

export interface ConversionSettings {
  /** The program, or its path; by default what `SOFFICE_PATH` names, else `soffice` as the system finds it. */
  readonly program?: string;
  readonly seconds?: number;
}

/** LibreOffice takes some seconds to start; documents of a thousand pages half a minute. */
const usualSeconds = 120;

/** The same document as DOCX. `file` is how problems call it. */
export async function convertOldWord(
  bytes: Uint8Array,
  file: string,
  settings: ConversionSettings = {},
): Promise<Result<Uint8Array<ArrayBuffer>, Problem>> {
  const { seconds = usualSeconds } = settings;
  const program = settings.program ?? process.env['SOFFICE_PATH'] ?? 'soffice';
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-conversion-'));
  try {
    await writeFile(join(folder, 'document.doc'), bytes);
    const outcome = await run(program, wordsFor(folder), folder, seconds);
    if (outcome === 'absent') return err(problem('document-is-old-word', { file }, { values: {} }));
    if (outcome === 'late') {
      return err(problem('document-took-too-long', { file }, { values: { seconds: `${seconds}` } }));
    }
    return ok(new Uint8Array(await readFile(join(folder, 'document.docx'))));
  } catch {
    // It ends well even where it has written nothing.
    return err(problem('document-not-converted', { file }, { values: {} }));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The profile is new, so that no setting of the user, no macro and no other window has a part in it. */
function wordsFor(folder: string): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    folder,
    join(folder, 'document.doc'),
  ];
}

/** A late one is ended with all that it has started; and so is one that the end of the program leaves behind. */
async function run(
  program: string,
  words: readonly string[],
  folder: string,
  seconds: number,
): Promise<'ended' | 'absent' | 'late'> {
  return await new Promise((resolve) => {
    const hasGroup = process.platform !== 'win32';
    const child = spawn(program, words, { stdio: 'ignore', detached: hasGroup });
    const end = (): void => {
      try {
        if (child.pid !== undefined) process.kill(hasGroup ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const leave = (): void => {
      end();
      rmSync(folder, { recursive: true, force: true });
    };
    const settle = (outcome: 'ended' | 'absent' | 'late'): void => {
      clearTimeout(timer);
      process.off('exit', leave);
      resolve(outcome);
    };
    const timer = setTimeout(() => {
      end();
      settle('late');
    }, seconds * 1000);
    process.once('exit', leave);
    child.once('error', () => {
      settle('absent');
    });
    child.once('exit', () => {
      settle('ended');
    });
  });
}
