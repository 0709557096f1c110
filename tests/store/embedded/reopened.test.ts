// What is lost is opened again, and where that fails, tried again after a while.
import { describe, expect, test } from 'vitest';
import { Reopened } from '../../../src/store/embedded/reopened.ts';

describe('what is lost', () => {
  test('is opened again once what was there has gone', async () => {
    let opened = 1;
    const thread = new Reopened(opened, async () => Promise.resolve((opened += 1)));
    const gone = Promise.withResolvers<undefined>();
    expect(await thread.get()).toBe(1);
    thread.replace(gone.promise);
    const next = thread.get();
    expect(opened).toBe(1);
    gone.resolve(undefined);
    expect([await next, await thread.get()]).toEqual([2, 2]);
  });

  test('and cannot be opened is tried again after a while', async () => {
    const whiles: (() => void)[] = [];
    let tried = 0;
    const open = async () => {
      tried += 1;
      return tried < 3 ? Promise.reject(new Error(`full ${tried}`)) : Promise.resolve('open');
    };
    const thread = new Reopened('first', open, (work) => void whiles.push(work));
    thread.replace(Promise.resolve());
    await expect(thread.get()).rejects.toThrow('full 1');
    await expect(thread.get()).rejects.toThrow('full 1');
    whiles.shift()?.();
    await expect(thread.get()).rejects.toThrow('full 2');
    await expect(thread.get()).rejects.toThrow('full 2');
    whiles.shift()?.();
    expect([await thread.get(), await thread.get(), tried]).toEqual(['open', 'open', 3]);
  });
});
