// `mingzhang serve`: opens the portal and answers until it is told to stop.
import { renderProblem, type Language } from '../../core/lib/messages/render.ts';
import { startServer, type RunningServer } from '../../portal/server/start-server.ts';
import { onStopSignal } from '../stop-signals.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { refuseWords } from '../usage.ts';
import { beforeShowing } from './before-showing.ts';
import { freePort } from './free-port.ts';
import { openPortal } from './open-portal.ts';
import { readServeOptions } from './serve-options.ts';
import { serveWords } from './wording.ts';

export async function runServe(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const read = readServeOptions(words, terminal.startedIn);
  if (!read.ok) return refuseWords('serve', read.error, terminal);
  const { store: place, port: asked, host, language } = read.value;
  const port = asked === 0 ? await freePort(host) : asked;
  const settings = { ...read.value.settings, origin: read.value.origin ?? `http://${host}:${port}` };
  const opened = await openPortal(place, settings, (entry) => {
    terminal.print(JSON.stringify(entry));
  });
  if (!opened.ok) {
    terminal.printAside(renderProblem(opened.error, language));
    return 2;
  }
  const { store, app } = opened.value;
  await beforeShowing(store, language, terminal);
  const server = await startServer(app, { port, host });
  if (!server.ok) {
    await store.close();
    terminal.printAside(serveWords(language).notListening(port, server.error));
    return 2;
  }
  terminal.printAside(serveWords(language).listening(`http://${host}:${server.value.port}/`));
  await untilStopped(server.value, language, terminal);
  await store.close();
  return 0;
}

/** A signal ends the service gracefully: what was asked before is answered. A second one ends it at once. */
export async function untilStopped(
  server: RunningServer,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const say = serveWords(language);
  terminal.printAside(say.howToStop);
  const { promise, resolve } = Promise.withResolvers<undefined>();
  onStopSignal(() => {
    resolve(undefined);
  });
  await promise;
  terminal.printAside(say.stopping);
  await server.stop();
}
