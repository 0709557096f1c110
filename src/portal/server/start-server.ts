// Listens on a port until it is told to stop; then answers what was asked before, and ends.
import { serve } from '@hono/node-server';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { err, ok, type Result } from '../../core/lib/result.ts';

export interface RunningServer {
  readonly port: number;
  /** Takes no new requests, and resolves when those that came before are answered, or after the grace. */
  readonly stop: () => Promise<void>;
}

const graceMilliseconds = 5000;

/** `port` 0 takes a free one. The error is the system's code, such as EADDRINUSE. */
export async function startServer(
  app: OpenAPIHono,
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Result<RunningServer, string>> {
  return await new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, ({ port: taken }) => {
      resolve(
        ok({
          port: taken,
          stop: async () => {
            await new Promise<void>((stopped) => {
              const end = setTimeout(() => {
                if ('closeAllConnections' in server) server.closeAllConnections();
              }, graceMilliseconds);
              server.close(() => {
                clearTimeout(end);
                stopped();
              });
              if ('closeIdleConnections' in server) server.closeIdleConnections();
            });
          },
        }),
      );
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      resolve(err(error.code ?? error.message));
    });
  });
}
