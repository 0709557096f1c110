// The styles of a Word file, as far as looks, outline and numbering go: what a paragraph says itself, else its style, else the
// style that this one is based on.
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/parse-xml.ts';
import type { Looks } from '../source-document.ts';

export interface NumberedAs {
  readonly list: string;
  readonly level: number;
}

export interface ParagraphStyle {
  readonly looks: Looks;
  readonly headingLevel: number | undefined;
  /** An entry of the contents, by the name of its style. */
  readonly isContentsEntry: boolean;
  readonly numbered: NumberedAs | undefined;
}

export class Styles {
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #defaults: XmlElement | undefined;
  readonly #usual: string | undefined;

  constructor(styles: XmlElement | undefined) {
    const all = styles === undefined ? [] : childrenOf(styles, 'w:style');
    this.#styles = new Map(all.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
    this.#defaults = childOf(styles, 'w:docDefaults');
    const usual = all.find(
      (style) => attributeOf(style, 'type') === 'paragraph' && isOn(attributeOf(style, 'default')),
    );
    this.#usual = attributeOf(usual, 'styleId');
  }

  /** `runs` are the paragraph's own, which may look otherwise than its style. */
  styleOf(properties: XmlElement | undefined, runs: readonly XmlElement[]): ParagraphStyle {
    const chain = this.#chain(valueOf(properties, 'w:pStyle') ?? this.#usual);
    const ofParagraph = [properties, ...chain.map((style) => childOf(style, 'w:pPr'))];
    const ofRuns = chain.map((style) => childOf(style, 'w:rPr'));
    const defaults = childOf(childOf(this.#defaults, 'w:rPrDefault'), 'w:rPr');
    const ofEachRun = runs.map((run) => {
      const own = childOf(run, 'w:rPr');
      const named = this.#chain(valueOf(own, 'w:rStyle')).map((style) => childOf(style, 'w:rPr'));
      return [own, ...named, ...ofRuns, defaults];
    });
    const [first = [...ofRuns, defaults]] = ofEachRun;
    const halfPoints = Number(firstValue(first, 'w:sz') ?? 20);
    return {
      looks: {
        bold: ofEachRun.length > 0 && ofEachRun.every((each) => isOn(firstValue(each, 'w:b'))),
        size: Number.isFinite(halfPoints) ? halfPoints / 2 : null,
        align: alignments.get(firstValue(ofParagraph, 'w:jc') ?? '') ?? 'start',
      },
      headingLevel: headingLevel(ofParagraph, chain),
      isContentsEntry: chain.some((style) => /^toc \d$/iu.test(valueOf(style, 'w:name') ?? '')),
      numbered: numberedAs(ofParagraph),
    };
  }

  /** The paragraph style of a list that is named after a style. */
  numberingOf(styleId: string): NumberedAs | undefined {
    return numberedAs(this.#chain(styleId).map((style) => childOf(style, 'w:pPr')));
  }

  /** Ends where styles are based on each other in a circle. */
  #chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let style = this.#styles.get(id ?? ''); style !== undefined && !chain.includes(style);) {
      chain.push(style);
      style = this.#styles.get(valueOf(style, 'w:basedOn') ?? '');
    }
    return chain;
  }
}

const alignments: ReadonlyMap<string, Looks['align']> = new Map([
  ['center', 'center'],
  ['right', 'end'],
  ['end', 'end'],
]);

/** The value of a property: a switch without one is on. */
export function valueOf(properties: XmlElement | undefined, name: string): string | undefined {
  const property = childOf(properties, name);
  return property === undefined ? undefined : (attributeOf(property, 'val') ?? 'true');
}

export function isOn(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

function firstValue(all: readonly (XmlElement | undefined)[], name: string): string | undefined {
  for (const properties of all) {
    const value = valueOf(properties, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The outline counts from 0, and its 9 is running text. */
function headingLevel(
  ofParagraph: readonly (XmlElement | undefined)[],
  chain: readonly XmlElement[],
): number | undefined {
  const outline = firstValue(ofParagraph, 'w:outlineLvl');
  if (outline !== undefined) return /^[0-8]$/u.test(outline) ? Number(outline) + 1 : undefined;
  const named = chain.map((style) => /^heading (\d)$/iu.exec(valueOf(style, 'w:name') ?? '')?.[1]);
  const level = named.find((each) => each !== undefined);
  return level === undefined ? undefined : Number(level);
}

/** List 0 takes the numbers of a style away. */
function numberedAs(ofParagraph: readonly (XmlElement | undefined)[]): NumberedAs | undefined {
  const numbering = ofParagraph.map((properties) => childOf(properties, 'w:numPr'));
  const list = firstValue(numbering, 'w:numId');
  if (list === undefined || list === '0') return undefined;
  const level = Number(firstValue(numbering, 'w:ilvl') ?? 0);
  return { list, level: level >= 0 && level <= 8 ? level : 0 };
}
