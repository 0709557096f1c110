// How an answer goes out: packed for whoever takes it, the same tag however it went, and not again to whoever holds it.
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { answerWith, packedAnswer, written } from '../../src/portal/server/packed-answer.ts';

const long = '吕梁市'.repeat(1000);

const app = new Hono();
app.use(async (context, next) => {
  await next();
  const answer = await packedAnswer(context);
  context.res = undefined;
  context.res = answerWith(context, answer);
});
app.get('/written', (context) => written(context, long, 'text/html; charset=UTF-8'));
app.get('/other', (context) => context.html(long));
app.get('/short', (context) => context.text('short'));
app.get('/picture', (context) => context.body(long, 200, { 'content-type': 'image/png' }));
app.get('/wrong', (context) => context.html(long, 404));

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return await app.request(path, { headers });
}

describe('packing', () => {
  test.each(['gzip', 'br, gzip;q=0.5'])('%s is packed', async (accepted) => {
    for (const path of ['/written', '/other']) {
      const answer = await ask(path, { 'accept-encoding': accepted });
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(long);
    }
  });

  test.each(['', 'identity', 'gzip;q=0'])('%j is plain', async (accepted) => {
    const answer = await ask('/written', { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(await answer.text()).toBe(long);
  });

  test('what is short or packed already goes as it is', async () => {
    for (const path of ['/short', '/picture'])
      expect((await ask(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull();
  });
});

describe('tags', () => {
  test('packed or not, an answer has the same tag, and is not sent to whoever names it', async () => {
    const plain = (await ask('/written')).headers.get('etag') ?? '';
    const packed = (await ask('/written', { 'accept-encoding': 'gzip' })).headers.get('etag');
    expect(packed).toBe(`W/${plain}`);
    for (const held of [plain, `W/${plain}`, `"other", ${plain}`]) {
      const answer = await ask('/written', { 'if-none-match': held, 'accept-encoding': 'gzip' });
      expect([answer.status, await answer.text(), answer.headers.get('content-encoding')]).toEqual([
        304,
        '',
        null,
      ]);
    }
    expect((await ask('/written', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('what is no page has none', async () => {
    const answer = await ask('/wrong');
    expect([answer.status, answer.headers.get('etag')]).toEqual([404, null]);
  });
});
