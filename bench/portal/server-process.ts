// The portal as a process of its own, as it is in service, with one address more: a file that it is given, to be served beside its pages.
import { openPortal } from '../../src/cli/serve/open-portal.ts';
import { startServer } from '../../src/portal/server/start-server.ts';
import type { StorePlace } from '../../src/store/open-store.ts';

export const staticPath = '/static-file';

const place = JSON.parse(process.argv[2] ?? '') as StorePlace;
const settings = {
  origin: 'http://127.0.0.1',
  contact: '',
  showsUnreviewed: false,
  limitMilliseconds: 60_000,
  isStatic: false,
};
const portal = await openPortal(place, settings, () => undefined);
if (!portal.ok) throw new Error(JSON.stringify(portal.error));
const { app, store } = portal.value;
let file = '';
app.get(staticPath, (context) =>
  context.body(file, 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  }),
);
const server = await startServer(app, { port: 0, host: '127.0.0.1' });
if (!server.ok) throw new Error(server.error);
process.on('message', (message: string) => {
  file = message;
  process.send?.('held');
});
process.once('disconnect', () => {
  void server.value
    .stop()
    .then(store.close)
    .then(() => process.exit(0));
});
process.send?.(server.value.port);
