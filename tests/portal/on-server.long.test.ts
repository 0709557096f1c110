// The portal over a real PostgreSQL: its tests once more, and what readers are told where the server is slow, or gone.
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startPostgres } from '../store/postgres-server.ts';
import { portalOver, serverVariable } from './portal-under-test.ts';

const server = await startPostgres();

afterAll(async () => {
  Reflect.deleteProperty(process.env, serverVariable);
  await server?.stop();
});

if (server === undefined) test.skip('no PostgreSQL runs here');
else {
  process.env[serverVariable] = server.url;
  await import('./portal.test.ts');
  await import('./quality.test.ts');

  describe('a server that is slow, and then gone', () => {
    test('is said to be', async () => {
      const own = await startPostgres();
      if (own === undefined) throw new Error('a second PostgreSQL does not start');
      const opened = await openStore({ kind: 'server', url: own.url }, { statementMilliseconds: 300 });
      if (!opened.ok) throw new Error(opened.error.code);
      const app = await portalOver(opened.value, {});
      expect((await app.request('/')).status).toBe(200);

      const other = new pg.Client({ connectionString: own.url });
      // It is ended by the server below.
      other.on('error', () => undefined);
      await other.connect();
      await other.query('begin');
      await other.query('lock table body_year, document_version in access exclusive mode');
      const slow = await app.request('/departments/');
      expect([slow.status, (await slow.text()).includes('算得太久')]).toEqual([503, true]);
      await other.query('rollback');
      expect((await app.request('/departments/')).status).toBe(200);

      await own.stop();
      const gone = await app.request('/');
      expect([gone.status, (await gone.text()).includes('暂时打不开')]).toEqual([503, true]);
      expect((await app.request('/health')).status).toBe(503);
      await other.end().catch(() => undefined);
      await opened.value.close();
    });
  });
}
