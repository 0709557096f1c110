// One finding on the page: number, severity and rule, the place, what is wrong, what it is held against, what to do, the ground.
import type { CheckedPlace } from '../../core/checks/obligation.ts';
import type { Language } from '../../core/lib/messages/render.ts';
import type { CheckReport } from '../check-report.ts';
import { markIndex } from '../marked-places.ts';
import { partOf } from '../parts.ts';
import { placeText, tellFinding, type ToldFinding } from '../told-finding.ts';
import { reportWords } from '../wording.ts';
import { findingId, markId } from './page-ids.ts';
import type { NumberedFinding } from './sheets.ts';
import { pageWords } from './wording.ts';

export interface FindingProps {
  readonly numbered: NumberedFinding;
  readonly report: CheckReport;
  readonly language: Language;
}

export function FindingView({ numbered: { number, finding }, report, language }: FindingProps) {
  const say = pageWords(language);
  const words = reportWords(language);
  const told = tellFinding(finding, report, language);
  const [place] = finding.places;
  const others = told.otherPlaces;
  return (
    <article class={`finding ${finding.severity} ${partOf(finding)}`} id={findingId(number)}>
      <h3>
        <span class="number">{number}</span>
        <span class="severity">{words.severities[finding.severity]}</span> {told.rule}
      </h3>
      {place !== undefined && <p class="place">{place.label}</p>}
      <p class="wrong">{told.finding}</p>
      {others.length > 0 && (
        <p class="others">
          {finding.isTie ? say.equallyLikely : say.others}
          {words.marks.colon}
          {others.map((other, index) => (
            <>
              {index > 0 && words.marks.semicolon}
              <OtherPlace
                place={other}
                mark={markId(number, markIndex(finding.places, other))}
                file={report.source.file}
                language={language}
              />
            </>
          ))}
        </p>
      )}
      {told.evidence !== undefined && <Identities told={told} />}
      <p class="advice">{told.advice}</p>
      {told.bases.length > 0 && (
        <p class="basis">
          {say.basis}
          {words.marks.colon}
          {told.bases.join(words.marks.comma)}
        </p>
      )}
    </article>
  );
}

/** So many identities are listed openly. */
const mostOpen = 3;

function Identities({ told: { evidence, identities } }: { readonly told: ToldFinding }) {
  return (
    <details class="others" open={identities.length <= mostOpen}>
      <summary>{evidence}</summary>
      <ul>
        {identities.map((identity) => (
          <li>{identity}</li>
        ))}
      </ul>
    </details>
  );
}

interface OtherPlaceProps {
  readonly place: CheckedPlace;
  readonly mark: string;
  readonly file: string;
  readonly language: Language;
}

/** A place in this document is marked on the page; one in another is named. */
function OtherPlace({ place, mark, file, language }: OtherPlaceProps) {
  if (place.document !== file || place.page === undefined || place.box === undefined)
    return <>{placeText(place, file)}</>;
  return (
    <a href={`#${mark}`}>
      {pageWords(language).page(place.page)} {place.label}
    </a>
  );
}
