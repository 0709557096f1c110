// Notes each request once it is answered: one structured line, and the counts. Nothing of the reader is noted, neither address nor words
// that were searched.
import type { MiddlewareHandler } from 'hono';
import type { Portal } from '../portal.ts';
import type { Metrics } from './metrics.ts';

export function observe({ clock, log }: Portal, metrics: Metrics): MiddlewareHandler {
  return async (context, next) => {
    const start = clock();
    await next();
    const milliseconds = clock() - start;
    metrics.add(context.res.status, milliseconds / 1000);
    log({
      event: 'request',
      method: context.req.method,
      path: context.req.path,
      status: context.res.status,
      milliseconds: Math.round(milliseconds),
    });
  };
}
