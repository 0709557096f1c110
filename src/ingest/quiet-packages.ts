// For the threads that read: what packages do besides reading. Of a broken file the reader of PDF leaves promises behind that nobody
// waits for, and that are rejected long after the document was answered: they must not end the thread, and with it the next document.
// And what packages print for their authors says nothing to a user.
import { Console } from 'node:console';
import { Writable } from 'node:stream';

/** What we wait for ourselves is never left alone, and what never ends is ended by the limit of time. */
export function keepPackagesQuiet(): void {
  process.on('unhandledRejection', () => undefined);
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  globalThis.console = new Console(nowhere);
}
