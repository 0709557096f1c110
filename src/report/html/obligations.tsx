// The end of the page: the findings that were accepted, and every obligation with its outcome, so that the whole can be signed.
import { reviewedOutcomeOf, type ReviewedVerdict } from '../../core/checks/accepted.ts';
import { findingWording, renderReason } from '../../core/checks/wording/render.ts';
import { remarksOf } from '../check-report.ts';
import { quotedPlaces, tellFinding, tellRemark } from '../told-finding.ts';
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
          return <li>{say.acceptedFor(told.where, told.finding, reason)}</li>;
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
              <ObligationRow verdict={verdict} report={report} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ObligationRow({ verdict, report, language }: SummaryProps & { readonly verdict: ReviewedVerdict }) {
  const { code, held, findings, unchecked, notApplicable } = verdict;
  const reasons = [...unchecked, ...(notApplicable === undefined ? [] : [notApplicable])];
  const outcome = reviewedOutcomeOf(verdict);
  const words = reportWords(language);
  const told = new Set(reasons.map((reason) => renderReason(reason, language)));
  const quoted = reasons.flatMap((reason) => quotedPlaces(reason, report.source.file, language));
  return (
    <tr class={outcome}>
      <th scope="row">{findingWording(code, language).rule}</th>
      <td>{words.outcomes[outcome]}</td>
      <td class="figure">{held}</td>
      <td class="figure">{findings.length}</td>
      <td>
        {[...told].join(words.marks.semicolon)}
        {quoted.length > 1 && (
          <details>
            <summary>{pageWords(language).places(quoted.length)}</summary>
            <ul>
              {quoted.map((place) => (
                <li>{place}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  );
}
