// What the checks say of a document on its way into the store, told in both languages, as `check --json` writes it.
import { obligationCodes, type ObligationCode } from '../../core/checks/obligation-codes.ts';
import { outcomeOf } from '../../core/checks/obligation.ts';
import { sensitiveCodes } from '../../core/checks/written/codes.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { SourceDocument } from '../../ingest/source-document.ts';
import { findingsOf } from '../../report/check-report.ts';
import { checkJson } from '../../report/json.ts';
import { readingLimits } from '../../ingest/limits.ts';
import { readDisclosureJson } from '../../ingest/own/read-disclosure-json.ts';
import type { IncomingDocument } from '../../store/incoming.ts';
import { checkDocument } from '../check/check-document.ts';
import { formats } from '../formats.ts';
import { understand } from '../read/understand.ts';
import { storedPaths } from './incoming-set.ts';

const allCodes = new Set(Object.keys(obligationCodes) as ObligationCode[]);

/** By itself: what it would have to agree with in other documents is not at hand, and is said to be unchecked. */
export function checkIncoming(
  source: SourceDocument,
  reading: Reading,
): Pick<IncomingDocument, 'obligations' | 'findings'> {
  const document = { file: source.file, elements: source.elements, reading };
  const context = { companions: { units: [] }, dates: {}, codes: allCodes, accepted: [] };
  const report = checkDocument(source, document, context);
  const chinese = checkJson(report, 'zh-CN');
  const english = checkJson(report, 'en');
  return {
    obligations: report.verdicts.map((verdict, index) => ({
      code: verdict.code,
      outcome: outcomeOf(verdict),
      content: { ...chinese.obligations[index], english: english.obligations[index] },
    })),
    findings: findingsOf(report).map(({ code, severity }, index) => ({
      code,
      severity,
      isSensitive: code in sensitiveCodes,
      content: { ...chinese.findings[index], english: english.findings[index] },
    })),
  };
}

/** Of a set that is ours: read back from its data, like any other document. */
export async function checkedSet(incoming: IncomingDocument): Promise<IncomingDocument> {
  const tree = incoming.files.find(({ path }) => path === storedPaths.disclosure);
  if (tree === undefined) return incoming;
  const source = await readDisclosureJson(tree.path, new Uint8Array(tree.bytes), readingLimits);
  return { ...incoming, ...checkIncoming(source, understand(source, [...formats.values()])) };
}
