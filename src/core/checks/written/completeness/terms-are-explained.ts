// The glossary explains the terms that every reader meets (财预〔2016〕143号): basic and project expenditure, the three public funds, the
// running costs of agencies. A body without these costs need not explain them, so what is missing is for a person to weigh where the
// document does not use the word elsewhere.
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfDocument } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const terms: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '基本支出', pattern: /基本支出/u },
  { name: '项目支出', pattern: /项目支出/u },
  { name: '“三公”经费', pattern: /三公"?经费/u },
  { name: '机关运行经费', pattern: /机关运行经费/u },
];

export const termsAreExplained = writtenCheck('terms-are-explained', function* ({ document }, fault) {
  const all = textsOf(document);
  const texts = all.filter(({ kind }) => kind === 'sentence' || kind === 'heading');
  for (const { name, pattern } of terms) {
    const explains = new RegExp(
      `${pattern.source}(?:预算)?[：:].{0,2}(?:指|是|为)|${pattern.source}(?:预算)?[：:]`,
      'u',
    );
    const isExplained = texts.some(({ text }) => explains.test(comparable(text)));
    const isUsed = all.some(({ text }) => pattern.test(comparable(text)));
    if (isExplained) yield held;
    else if (isUsed)
      yield fault({ places: [{ ...placeOfDocument(document), key: { section: name } }], expected: name });
  }
});
