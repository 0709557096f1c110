// A port that is free: the portal has to know its address before it listens.
import { createServer, type AddressInfo } from 'node:net';

export async function isFree(port: number, host: string): Promise<boolean> {
  return (await listenOnce(port, host)) !== undefined;
}

/** 0 where none is to be had, such as at a host that is not ours. */
export async function freePort(host: string): Promise<number> {
  return (await listenOnce(0, host)) ?? 0;
}

/** The port that was got; undefined where it is taken. */
async function listenOnce(port: number, host: string): Promise<number | undefined> {
  const server = createServer();
  return await new Promise((resolve) => {
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen({ port, host }, () => {
      const { port: got } = server.address() as AddressInfo;
      server.close(() => {
        resolve(got);
      });
    });
  });
}
