// From the paragraph in which something was found to the words: the figure or phrase where it is known which one is meant, else its
// sentence. Until here a place is that of its paragraph, so that checks can tell what stands in the same one.
import { linesIn, type DocumentElement, type DocumentLine } from '../reading/printed-document.ts';
import { placeOfWords, type Span } from '../reading/words-on-pages.ts';
import type { CheckedPlace, Finding, Reason, Verdict } from './obligation.ts';
import { withoutSpaces } from './places.ts';

/**
 * Takes a verdict whose places are those of texts of the document, and gives it with the places of words, where it is known on which printed
 * lines these stand. What stands in other documents, or has no lines, keeps its place; keys and labels stay.
 */
export function placingWords(elements: readonly DocumentElement[]): (verdict: Verdict) => Verdict {
  const known = elements.flatMap(linesIn).filter(({ lineBoxes }) => lineBoxes !== undefined);
  const lines = new Map(known.map((line) => [keyOf(line.place), line]));
  const placed = (place: CheckedPlace, written = ''): CheckedPlace => {
    const { span: told, ...whole } = place;
    const line = lines.get(keyOf(place));
    if (line === undefined || (told === undefined && written === '')) return whole;
    const text = new PlacedText(line);
    // A text of a form may be a part of what its cell says.
    const span = (place.row === undefined ? told : undefined) ?? text.spanOf(written);
    return span === undefined ? whole : text.placed(whole, span);
  };
  const ofFinding = (finding: Finding): Finding => ({
    ...finding,
    places: finding.places.map((place, index) => placed(place, index === 0 ? finding.written : undefined)),
    evidence: finding.evidence.map((one) => ({ ...one, places: one.places.map((place) => placed(place)) })),
  });
  const ofReason = (said: Reason): Reason => ({ ...said, places: said.places.map((place) => placed(place)) });
  return (verdict) => ({
    ...verdict,
    findings: verdict.findings.map(ofFinding),
    unchecked: verdict.unchecked.map(ofReason),
    ...(verdict.remarks === undefined ? {} : { remarks: verdict.remarks.map(ofReason) }),
  });
}

function keyOf({ document, page, box, row, column }: CheckedPlace | DocumentLine['place']): string {
  return [document, page, box, row, column].join(' ');
}

/** A text without its spaces, and where its characters stand in it with them. */
class PlacedText {
  readonly #line: DocumentLine;
  readonly #text: string;
  readonly #positions: readonly number[];

  constructor(line: DocumentLine) {
    this.#line = line;
    this.#text = withoutSpaces(line.text);
    this.#positions = [...line.text.matchAll(/\S/g)].map(({ index }) => index);
  }

  /** Of words that stand there once; of others, or of a single character, the sentence in which all of them stand. */
  spanOf(written: string): Span | undefined {
    const words = withoutSpaces(written);
    const starts = words === '' ? [] : [...this.#text.matchAll(asAWhole(words))].map(({ index }) => index);
    const [first, ...others] = starts;
    if (first === undefined) return undefined;
    const end = (others.at(-1) ?? first) + words.length;
    return others.length === 0 && words.length > 1 ? [first, end] : this.#sentenceAround([first, end]);
  }

  #sentenceAround([start, end]: Span): Span | undefined {
    const ends = [...this.#text.matchAll(/[。；！？]/gu)].map(({ index }) => index + 1);
    if (ends.some((each) => start < each && each < end)) return undefined;
    return [
      ends.findLast((each) => each <= start) ?? 0,
      ends.find((each) => each >= end) ?? this.#text.length,
    ];
  }

  /** All of a text stands where it stands: a cell within its rules. */
  placed(place: CheckedPlace, [start, end]: Span): CheckedPlace {
    if (end - start === this.#text.length) return place;
    const from = this.#positions[start] ?? 0;
    const to = end > start ? (this.#positions[end - 1] ?? 0) + 1 : from;
    return placeOfWords(place, this.#line, [from, to]);
  }
}

/** A figure is not a part of a longer one. */
function asAWhole(words: string): RegExp {
  const before = /^\d/u.test(words) ? String.raw`(?<!\d|\d[.,])` : '';
  const after = /\d$/u.test(words) ? String.raw`(?!\d|[.,]\d)` : '';
  return RegExp(before + RegExp.escape(words) + after, 'gu');
}
