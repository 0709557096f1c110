// A path as the description of the API writes it: its parameters in braces, and each of them declared.
import { z } from '@hono/zod-openapi';

/** `path` with parameters as `:name`. */
export function describedPath(path: string) {
  const names = [...path.matchAll(/:(\w+)/gu)].map(([, name = '']) => name);
  return {
    path: path.replaceAll(/:(\w+)/gu, '{$1}'),
    params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))),
  };
}
