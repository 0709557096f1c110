// Asks a server as many at once, each connection one request after the other, and notes how long each answer took to arrive whole.
import { Agent, request } from 'node:http';

export interface LoadOptions {
  readonly connections: number;
  readonly requests: number;
  readonly mostSeconds: number;
}

export interface Loaded {
  readonly milliseconds: readonly number[];
  readonly requestsPerSecond: number;
  /** Of the last answer, as it was sent. */
  readonly bytes: number;
}

export interface Asked {
  readonly path: string;
  /** What is posted; a GET where there is nothing. */
  readonly body?: string;
}

/** `ask` names the request of a number, from 0. An answer that is no success ends it all. */
export async function load(
  port: number,
  ask: (index: number) => Asked,
  { connections, requests, mostSeconds }: LoadOptions,
): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const milliseconds: number[] = [];
  const start = performance.now();
  let next = 0;
  let bytes = 0;
  const connection = async (): Promise<void> => {
    while (next < requests && performance.now() - start < mostSeconds * 1000) {
      const asked = ask(next);
      next += 1;
      const begun = performance.now();
      bytes = await answerTo(port, asked, agent);
      milliseconds.push(performance.now() - begun);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - start) / 1000;
  return { milliseconds, requestsPerSecond: milliseconds.length / seconds, bytes };
}

/** How many bytes the body had on its way. */
async function answerTo(port: number, { path, body }: Asked, agent: Agent): Promise<number> {
  return await new Promise((resolve, reject) => {
    const posted = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { 'accept-encoding': 'gzip', ...posted };
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request({ agent, host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.byteLength));
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(bytes);
        else reject(new Error(`${path} answers ${answer.statusCode ?? '?'}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The value that so many of a hundred lie below. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}
