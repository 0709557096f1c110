// The file system of the embedded database, with an fsync that reaches the disk. PGlite's own has none: Emscripten's files of Node
// know no such operation, so what it acknowledges may be lost when the power goes. It leans on PGlite's insides; the version is
// pinned, and a test counts that every commit reaches the disk.
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

export class DurableFiles extends NodeFS {
  override async init(
    ...[database, options]: Parameters<NodeFS['init']>
  ): Promise<Awaited<ReturnType<NodeFS['init']>>> {
    const started = await super.init(database, options);
    started.emscriptenOpts.preRun?.push((module) => {
      operationsOf(module).fsync = ({ nfd }) => {
        syncFile(nfd);
        return 0;
      };
    });
    return started;
  }
}

/** Without `-F` (no fsync at all), and with the one way of syncing the log that Emscripten does not drop. */
export const durableStart: readonly string[] = [
  ...PGlite.defaultStartParams.filter((word) => word !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

interface StreamOperations {
  fsync?: (stream: { readonly nfd: number }) => number;
}

/** Where Emscripten keeps what it does with a file of Node's; its declarations do not say. */
function operationsOf(module: unknown): StreamOperations {
  return (module as { readonly NODEFS: { readonly stream_ops: StreamOperations } }).NODEFS.stream_ops;
}

/** What cannot be synced, such as a pipe, or was closed meanwhile holds nothing to be lost. */
function syncFile(descriptor: number): void {
  try {
    fs.fsyncSync(descriptor);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EINVAL' && code !== 'EBADF') throw error;
  }
}
