// Elements as text. No part of a page waits, so its element is its text.
import type { Child } from 'hono/jsx';

export function htmlOf(element: Child): string {
  return (element as { toString: () => string }).toString();
}
