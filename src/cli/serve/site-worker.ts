// A thread that makes parts of a portal of files. It has no store of its own, and asks for rows through a port.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import { siteFiles } from '../../portal/export/site-files.ts';
import { performJob, type SiteAnswer, type SiteJob } from '../../portal/export/site-job.ts';
import type { SiteLanguages } from '../../portal/export/static-addresses.ts';
import { portalOf, type PortalSettings } from '../../portal/portal.ts';
import type { Store } from '../../store/open-store.ts';
import { readersThrough } from '../../store/shared-database.ts';
import { portalOptions } from './open-portal.ts';

export interface SiteWork {
  readonly settings: PortalSettings;
  readonly languages: SiteLanguages;
  readonly storeKind: Store['kind'];
  readonly rows: MessagePort;
}

export interface SiteTask {
  readonly id: number;
  readonly job: SiteJob;
}

export interface SiteDone {
  readonly id: number;
  readonly answer: SiteAnswer;
}

const port = parentPort;
assert(port !== null, 'parts of a site are made in a thread of another program');
const { settings, languages, storeKind, rows } = workerData as SiteWork;
const reader = readersThrough(rows);
const options = portalOptions({ database: reader(), kind: storeKind }, settings, () => undefined);
port.on('message', ({ id, job }: SiteTask) => {
  perform(job).then(
    (answer) => {
      const bytes = answer.files.map(([path, content]) => [path, encoded(content)] as const);
      const buffers = new Set(bytes.map(([, { buffer }]) => buffer));
      port.postMessage({ id, answer: { ...answer, files: bytes } } satisfies SiteDone, [...buffers]);
    },
    // A bug of ours ends the thread, and the export with it.
    (error: unknown) => {
      setImmediate(() => {
        throw error;
      });
    },
  );
});

/** What is remembered for a job is of no use to another: that is about another department. */
async function perform(job: SiteJob): Promise<SiteAnswer> {
  const portal = portalOf({ ...options, database: reader() });
  return await performJob(await siteFiles(portal, languages), job);
}

const encoder = new TextEncoder();

/** Bytes of their own: those that share a buffer with others cannot be handed over. */
function encoded(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return encoder.encode(content);
  return content.byteLength === content.buffer.byteLength ? content : new Uint8Array(content);
}
