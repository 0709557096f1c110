// Recognises the text in pictures of pages, in a process of its own: the runtime of the networks takes down whatever it runs in when it is
// ended in the middle of its work, and its memory is no thread's.
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '../../core/lib/result.ts';
import type { Raster } from './raster.ts';
import type { RecognisedPage } from './recognise-page.ts';

export interface Recogniser {
  /** Never rejects. `late`: a page took longer than it may; `broken`: the process ended. The next page gets a fresh one. */
  readonly recognise: (raster: Raster) => Promise<Result<RecognisedPage, 'late' | 'broken'>>;
  /** Told before each page that is recognised. */
  readonly onPage: (page: number, pages: number) => void;
}

export function startRecogniser(secondsOfPage: number, onPage: Recogniser['onPage']): Recogniser {
  let child: ChildProcess | undefined;
  return {
    onPage,
    recognise: async (raster) => {
      child ??= start();
      const answer = await answerOf(child, raster, secondsOfPage);
      if (!answer.ok) {
        child.kill('SIGKILL');
        child = undefined;
      }
      return answer;
    },
  };
}

/** It ends by itself when the thread or program that started it is gone. */
function start(): ChildProcess {
  return fork(fileURLToPath(new URL('./recognising-process.ts', import.meta.url)), {
    // As in the threads that read, Node takes the types out of a checkout itself.
    ...(process.features.typescript === 'strip' ? { execArgv: [] } : {}),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

async function answerOf(
  child: ChildProcess,
  raster: Raster,
  seconds: number,
): Promise<Result<RecognisedPage, 'late' | 'broken'>> {
  return await new Promise((resolve) => {
    const settle = (answer: Result<RecognisedPage, 'late' | 'broken'>): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onExit);
      // Between two pages it keeps nobody waiting.
      child.unref();
      child.channel?.unref();
      resolve(answer);
    };
    const onMessage = (page: unknown): void => {
      settle(ok(page as RecognisedPage));
    };
    const onExit = (): void => {
      settle(err('broken'));
    };
    const timer = setTimeout(() => {
      settle(err('late'));
    }, seconds * 1000);
    child.ref();
    child.channel?.ref();
    child.on('message', onMessage).on('exit', onExit).on('error', onExit);
    child.send(raster);
  });
}
