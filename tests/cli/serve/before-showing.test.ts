// What is said before documents are shown.
import { expect, test } from 'vitest';
import { beforeShowing } from '../../../src/cli/serve/before-showing.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import { embeddedStore } from '../../store/stores.ts';

test('a store without documents is said to have none: its name may be mistyped', async () => {
  const made = await embeddedStore();
  if (made === undefined) throw new Error('the embedded database does not start');
  const said: string[] = [];
  const terminal: Terminal = {
    startedIn: '/',
    print: (line) => said.push(line),
    printAside: (line) => said.push(line),
    showStatus: undefined,
  };
  try {
    await beforeShowing(made.store, 'zh-CN', terminal);
    await beforeShowing(made.store, 'en', terminal);
    expect(said).toEqual([
      '库里还没有文件。请先用 import 放进文件；本来应有的，请核对 --store 或 --database 写得对不对',
      'The store holds no documents yet. Put some in with import; if there should be some, check what --store or --database says',
    ]);
  } finally {
    await made.close();
  }
}, 60_000);
