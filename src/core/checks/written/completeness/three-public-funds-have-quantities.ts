// Final accounts tell for the three public funds how many journeys, vehicles and receptions they paid for.
import { comparable } from '../../../tables/read/phrases.ts';
import { placeOfDocument } from '../../places.ts';
import { textsOf } from '../document-texts.ts';
import { held, writtenCheck } from '../written-check.ts';

const quantities: readonly { readonly item: string; readonly spent: RegExp; readonly told: RegExp }[] = [
  {
    item: '因公出国（境）团组和人次',
    spent: /因公出国（境）费(?:支出)?(?:决算)?(?:为)?([\d.]+)万元/u,
    told: /团组|人次/u,
  },
  {
    item: '公务用车购置数和保有量',
    spent: /公务用车购置及运行(?:维护)?费(?:支出)?(?:决算)?(?:为)?([\d.]+)万元/u,
    told: /保有量|辆/u,
  },
  {
    item: '公务接待批次和人次',
    spent: /公务接待费(?:支出)?(?:决算)?(?:为)?([\d.]+)万元/u,
    told: /批次|人次/u,
  },
];

export const threePublicFundsHaveQuantities = writtenCheck(
  'three-public-funds-have-quantities',
  function* ({ document }, fault) {
    if (!(document.reading.format?.documentTitle ?? '').includes('决算')) return;
    const text = comparable(
      textsOf(document)
        .filter(({ kind }) => kind === 'sentence')
        .map((one) => one.text)
        .join('\n'),
    );
    for (const { item, spent, told } of quantities) {
      const [, amount = '0'] = spent.exec(text) ?? [];
      if (/^0(?:\.0*)?$/u.test(amount)) continue;
      if (told.test(text)) yield held;
      else
        yield fault({ places: [{ ...placeOfDocument(document), key: { section: item } }], expected: item });
    }
  },
);
