// The exit code of a check: 1 with an error that is not accepted, 2 where a document could not be read; the worst of several counts.
import { countBySeverity, findingsOf } from '../../report/check-report.ts';
import type { ExitCode } from '../terminal.ts';
import type { CheckAnswer } from './check-worker.ts';

export function exitCodeOf({ isRead, report }: Pick<CheckAnswer, 'isRead' | 'report'>): ExitCode {
  if (!isRead) return 2;
  return countBySeverity(findingsOf(report)).error > 0 ? 1 : 0;
}

export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce((before, code) => (code > before ? code : before), 0);
}
