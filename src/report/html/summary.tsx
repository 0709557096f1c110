// The head of the page: what the document is, what it scores and why, how much was checked, and the boxes that filter the findings.
import { findingWording } from '../../core/checks/wording/render.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import { countBySeverity, findingsOf, severities, type CheckReport } from '../check-report.ts';
import { findingsByPart } from '../parts.ts';
import type { AspectScore } from '../../core/checks/score.ts';
import { countOutcomes, decimal, identityText, percent, scoreText } from '../terminal.ts';
import { reportWords } from '../wording.ts';
import { filterId } from './page-ids.ts';
import { pageWords } from './wording.ts';

export interface SummaryProps {
  readonly report: CheckReport;
  readonly language: Language;
}

export function Summary({ report, language }: SummaryProps) {
  const say = pageWords(language);
  const words = reportWords(language);
  const { source, score, verdicts } = report;
  return (
    <header class="head">
      <p class="kind">{say.kind}</p>
      <h1>{source.file}</h1>
      <p class="about">
        {[source.pages === null ? undefined : words.pages(source.pages), identityText(report, language)]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </p>
      <p class="counts">{words.findingCounts(countBySeverity(findingsOf(report)))}</p>
      <p class="counts">{words.outcomeCounts(countOutcomes(verdicts), percent(score.coverage))}</p>
      <table class="score">
        <caption>
          {score.total === undefined ? (
            scoreText(score, language)
          ) : (
            <>
              {say.scoreTitle} <strong>{decimal(score.total)}</strong>
              <span class="note">{say.ownScore}</span>
            </>
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.aspect}</th>
            <th scope="col">{say.points}</th>
            <th scope="col">{say.lostFor}</th>
          </tr>
        </thead>
        <tbody>
          {score.aspects.map((aspect) => (
            <AspectRow aspect={aspect} language={language} />
          ))}
        </tbody>
      </table>
    </header>
  );
}

function AspectRow({
  aspect: { aspect, points, most, lost },
  language,
}: {
  readonly aspect: AspectScore;
  readonly language: Language;
}) {
  const say = pageWords(language);
  const words = reportWords(language);
  const named = lost.map((each) => `${findingWording(each.code, language).rule} −${decimal(each.points)}`);
  return (
    <tr>
      <th scope="row">{words.aspects[aspect]}</th>
      <td class="figure">{points === undefined ? words.notScored : `${decimal(points)} / ${most}`}</td>
      <td>
        {points === undefined ? '' : named.length === 0 ? say.nothingLost : named.join(words.marks.semicolon)}
      </td>
    </tr>
  );
}

/** Without them, and wherever the browser does not know how to ask, everything is shown. */
export function Filters({ report, language }: SummaryProps) {
  const say = pageWords(language);
  const words = reportWords(language);
  const findings = findingsOf(report);
  const counts = countBySeverity(findings);
  const byPart = findingsByPart(findings);
  return (
    <form class="filters" aria-label={say.filter}>
      <fieldset>
        <legend>{say.bySeverity}</legend>
        {severities.map((severity) => (
          <FilterBox kind={severity} text={words.severities[severity]} count={counts[severity]} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.byPart}</legend>
        {[...byPart].map(([part, ofPart]) => (
          <FilterBox kind={part} text={words.parts[part]} count={ofPart.length} />
        ))}
      </fieldset>
    </form>
  );
}

interface FilterBoxProps {
  readonly kind: string;
  readonly text: string;
  readonly count: number;
}

function FilterBox({ kind, text, count }: FilterBoxProps) {
  return (
    <label>
      <input type="checkbox" id={filterId(kind)} checked /> {text} <span class="count">{count}</span>
    </label>
  );
}
