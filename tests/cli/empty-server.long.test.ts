// A PostgreSQL in which nobody has made a store: what only reads or changes one says so, and makes no tables there.
import pg from 'pg';
import { expect, test } from 'vitest';
import { startPostgres } from '../store/postgres-server.ts';
import { mingzhang } from './command-line.ts';

test('is refused with what to do', { timeout: 120_000 }, async ({ skip }) => {
  const server = await startPostgres();
  if (server === undefined) return skip();
  const client = new pg.Client({ connectionString: server.url });
  try {
    const database = ['--database', server.url];
    for (const words of [
      ['review', '141100-001/2025-approved/1'],
      ['backup', 'kept'],
      ['export-site', 'site'],
    ]) {
      const said = await mingzhang([...words, ...database], '/nowhere');
      expect([said.exitCode, said.output]).toEqual([2, '']);
      expect(said.aside).toContain('这里没有数据库');
      expect(said.aside).toContain('--database');
    }
    await client.connect();
    const { rows } = await client.query(`select tablename from pg_tables where schemaname = 'public'`);
    expect(rows).toEqual([]);
  } finally {
    await client.end();
    await server.stop();
  }
});
