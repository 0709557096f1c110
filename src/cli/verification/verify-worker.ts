// Verifies one file in a thread of its own, which whoever started it may end: the file comes from outside.
import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../core/lib/assert.ts';
import type { Problem } from '../../core/lib/problem.ts';
import type { Result } from '../../core/lib/result.ts';
import { createPdfRenderer } from '../../publish/pdf/render-pdf.ts';
import type { Verification } from './verification.ts';
import { verifyPdf } from './verify-pdf.ts';

export interface VerifyRequest {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly fontFolder?: string;
}

export type VerifyAnswer = Result<Verification, readonly Problem[]>;

assert(parentPort !== null, 'verifying runs as a thread of another program');
const { bytes, file, fontFolder } = workerData as VerifyRequest;
const renderer = createPdfRenderer(fontFolder);
const answer: VerifyAnswer = renderer.ok ? await verifyPdf(bytes, file, renderer.value) : renderer;
parentPort.postMessage(answer);
