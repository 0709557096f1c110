// What the year's budget gives a project, where a document says it in a sentence of its own: as it is written, with its place. Where the
// words leave open which of several amounts is meant, or speak of another year, none is taken.
import type { DocumentPlace } from '../lib/place.ts';
import type { Fen } from '../money/fen.ts';
import { looseAmount, looseFigures } from './loose-figures.ts';
import type { DocumentParagraph } from './printed-document.ts';
import type { Reading } from './reading.ts';
import { statedTexts, type StatedText } from './stated-texts.ts';
import { noVocabulary } from './vocabulary.ts';

export interface StatedAmount extends Pick<StatedText, 'project' | 'projectName' | 'section'> {
  /** Without its unit, as it stands. */
  readonly printed: string;
  /** 元, 万元 or 亿元. */
  readonly unit: string;
  readonly amountFen: Fen;
  readonly place: DocumentPlace;
}

/** At most one of each section on the year's funds, in the order of the document. */
export function statedAmounts(reading: Reading): readonly StatedAmount[] {
  const { fiscalYear } = reading.identity;
  return statedTexts(reading).flatMap(({ part, project, projectName, section, lines }) => {
    if (part !== 'project.annualFunds') return [];
    const [amount, ...others] = lines.flatMap((line) => amountsIn(line, fiscalYear));
    return amount === undefined || others.length > 0 || amount === 'ofAnotherWhole'
      ? []
      : [{ project, projectName, section, ...amount }];
  });
}

type Amount = Pick<StatedAmount, 'printed' | 'unit' | 'amountFen' | 'place'>;

/** Words that say of an amount no more than that the year's budget gives it: not a quarter's, not what one piece costs. */
const onlyTheYears =
  /^(?:20\d{2}年度?|本年度?|年度|本|该|项目|预算|安排|资金|经费|总额|总|金额|申请|拟|共|计|合计|为|投入|财政|拨款)*$/u;

const overYears = /^[^。；]{0,12}分[\d一二两三四五六七八九十]+(?:个年度|年)/u;

/** Before 其中: what follows is part of it. */
function amountsIn(
  { text, place }: DocumentParagraph,
  fiscalYear: number | undefined,
): (Amount | 'ofAnotherWhole')[] {
  const [whole = ''] = text.split('其中');
  return looseFigures(whole, noVocabulary).flatMap((figure): (Amount | 'ofAnotherWhole')[] => {
    const { printed, unit, span } = figure;
    const amountFen = figure.kind === 'amount' ? looseAmount(figure) : undefined;
    if (amountFen === undefined) return [];
    if (!onlyTheYears.test(figure.subject)) return ['ofAnotherWhole'];
    const year = [...whole.slice(0, span[0]).matchAll(/(20\d{2})年/gu)].at(-1)?.[1];
    if (year !== undefined && Number(year) !== fiscalYear) return ['ofAnotherWhole'];
    // A total without a year is that of all years.
    const isOfYear = year !== undefined || figure.subject.includes('年');
    if ((figure.subject.includes('总') && !isOfYear) || overYears.test(whole.slice(span[1])))
      return ['ofAnotherWhole'];
    return [{ printed: printed.slice(0, -unit.length).trim(), unit, amountFen, place }];
  });
}
