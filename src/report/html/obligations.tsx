// The end of the page: the findings that were accepted, and every obligation with its outcome, so that the whole can be signed.
import { outcomeOf, type Verdict } from '../../core/checks/obligation.ts';
import { findingWording, renderReason } from '../../core/checks/wording/render.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { remarksOf } from '../check-report.ts';
import { tellFinding, tellRemark } from '../told-finding.ts';
import { reportWords } from '../wording.ts';
import type { SummaryProps } from './summary.tsx';
import { pageWords } from './wording.ts';

export function Accepted({ report, language }: SummaryProps) {
  if (report.accepted.length === 0) return null;
  const say = pageWords(language);
  return (
    <section class="accepted">
      <h2>{say.acceptedTitle}</h2>
      <ul>
        {report.accepted.map(({ finding, reason }) => {
          const told = tellFinding(finding, report, language);
          return (
            <li>
              {told.where}：{told.finding}。{say.acceptedFor}：{reason}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What holds by a rounding adjustment alone. */
export function Remarks({ report, language }: SummaryProps) {
  const remarks = remarksOf(report);
  if (remarks.length === 0) return null;
  return (
    <section class="remarks">
      <h2>{reportWords(language).heldWithRemarks(remarks.length)}</h2>
      <ul>
        {remarks.map(({ remark }) => (
          <li>{tellRemark(remark, report, language)}</li>
        ))}
      </ul>
    </section>
  );
}

export function Obligations({ report, language }: SummaryProps) {
  const say = pageWords(language);
  return (
    <section class="obligations">
      <h2>{say.obligations}</h2>
      <div class="scroll" role="group" tabindex={0} aria-label={say.obligations}>
        <table>
          <thead>
            <tr>
              {[say.obligation, say.outcome, say.held, say.found, say.reason].map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.verdicts.map((verdict) => (
              <ObligationRow verdict={verdict} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ObligationRow({ verdict, language }: { readonly verdict: Verdict; readonly language: Language }) {
  const { code, held, findings, unchecked, notApplicable } = verdict;
  const reasons = [...unchecked, ...(notApplicable === undefined ? [] : [notApplicable])];
  const outcome = outcomeOf(verdict);
  return (
    <tr class={outcome}>
      <th scope="row">{findingWording(code, language).rule}</th>
      <td>{reportWords(language).outcomes[outcome]}</td>
      <td class="figure">{held}</td>
      <td class="figure">{findings.length}</td>
      <td>{[...new Set(reasons.map((reason) => renderReason(reason, language)))].join('；')}</td>
    </tr>
  );
}
