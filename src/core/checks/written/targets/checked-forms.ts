// The performance-target forms of a document as checks look at them: texts, funds and indicators, each with its place and label.
import { rememberedOf } from '../../../lib/remembered.ts';
import type { IndicatorSide } from '../../../ledger/ledger.ts';
import type { Fen } from '../../../money/fen.ts';
import type { FenInterval } from '../../../money/interval.ts';
import type { FormSpec } from '../../../performance/spec.ts';
import type { FormInDocument, Reading } from '../../../reading/reading.ts';
import { parseTarget } from '../../../targets/parse.ts';
import type { Target } from '../../../targets/target.ts';
import { comparable, readable } from '../../../tables/read/phrases.ts';
import { formKeys } from '../../form-keys.ts';
import type { CheckedPlace } from '../../obligation.ts';
import { repeatedForms } from './repeated-forms.ts';

export interface CheckedForm {
  readonly form: FormInDocument;
  /** As printed; empty where the form names none. */
  readonly projectName: string;
  readonly place: CheckedPlace;
  readonly texts: readonly FormText[];
  /** Of texts that the form has a place for and leaves empty, or whose label it has lost. */
  readonly emptyTexts: readonly Pick<FormText, 'field' | 'label' | 'place'>[];
  readonly indicators: readonly FormIndicator[];
  /** Rows of the frame whose columns the reading could not tell apart: a name of the frame stands where an indicator or target should. */
  readonly unclear: readonly FormIndicator[];
  /** As printed; undefined where it is not there, blank or unreadable. */
  readonly totalFen: (side: IndicatorSide) => FormAmount | undefined;
}

export interface FormText {
  /** The word of the template: `project.summary`. */
  readonly field: string;
  /** As the form prints it: 项目概况. */
  readonly label: string;
  readonly text: string;
  readonly place: CheckedPlace;
}

export interface FormIndicator {
  readonly side: IndicatorSide;
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly parsed: Target;
  readonly place: CheckedPlace;
}

export interface FormAmount {
  readonly printed: string;
  readonly amountFen: Fen;
  readonly interval: FenInterval;
  readonly place: CheckedPlace;
}

/** A form that is printed twice is one: the second has nothing of its own to look at. */
export const checkedForms = rememberedOf((reading: Reading): readonly CheckedForm[] => {
  const keys = formKeys(reading);
  const repeated = repeatedForms(reading);
  return reading.forms
    .filter((form) => !repeated.has(form))
    .map((form) => checkedForm(form, form.read.texts.get('project.name')?.text ?? '', keys.get(form) ?? ''));
});

function checkedForm(form: FormInDocument, projectName: string, project: string): CheckedForm {
  const { printed, read } = form;
  const place: CheckedPlace = { ...printed.place, key: { project }, label: projectName };
  const at = (own: object, label: string, key: object): CheckedPlace => ({
    ...place,
    ...own,
    key: { project, ...key },
    label: [projectName, label].join(' · '),
  });
  const fields = [...fieldsOf(read.spec)].map(([field, label]) => {
    const stands = read.texts.get(field);
    const where = at(stands?.cell.place ?? {}, label, { slot: field });
    return { field, label, text: readable(stands?.text ?? ''), place: where };
  });
  const indicators = read.indicators.map(({ side, level1, level2, level3, target, cell }) => ({
    side,
    level1,
    level2,
    level3,
    target,
    parsed: parseTarget(target),
    place: at(cell.place, `${level2} · ${level3}`, { indicator: [side, level2, level3].join('/') }),
  }));
  const names = namesOfFrame(read.spec);
  const isUnclear = ({ level2, level3, target }: FormIndicator): boolean =>
    !names.has(comparable(level2)) || names.has(comparable(level3)) || names.has(comparable(target));
  return {
    form,
    projectName,
    place,
    texts: fields.filter(({ text }) => text !== ''),
    emptyTexts: fields.filter(({ text }) => text === ''),
    indicators: indicators.filter((indicator) => !isUnclear(indicator)),
    unclear: indicators.filter(isUnclear),
    totalFen: (side) => {
      const total = read.funds.find((funds) => funds.side === side && funds.level === 'total');
      if (total?.state !== 'value' || total.amountFen === null || total.interval === null) return undefined;
      const { printed: text, amountFen, interval, cell } = total;
      return {
        printed: text,
        amountFen,
        interval,
        place: at(cell.place, sideLabels[side], { slot: `funds.${side}` }),
      };
    },
  };
}

const sideLabels: Readonly<Record<IndicatorSide, string>> = {
  wholePeriod: '实施期资金总额',
  annual: '年度资金总额',
};

const namesOfFrame = rememberedOf(({ rows }: FormSpec): ReadonlySet<string> => {
  const frames = rows.flatMap((row) => (row.kind === 'indicators' ? [row.frame] : []));
  return new Set(
    frames.flatMap(({ level1 }) => level1.flatMap(({ name, level2 }) => [name, ...level2])).map(comparable),
  );
});

/** The fields of a project that a form has a place for, each with the label before it. */
const fieldsOf = rememberedOf((spec: FormSpec): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  let above: readonly string[] = [];
  for (const row of spec.rows) {
    if (row.kind !== 'cells') continue;
    const rowLabels = row.cells.filter(({ kind }) => kind === 'label').map(({ text }) => text);
    let label = '';
    let column = 0;
    for (const cell of row.cells) {
      if (cell.kind === 'label') label = cell.text;
      for (const [, field = ''] of cell.text.matchAll(/\{([^{}]+)\}/gu)) {
        // Under a row of heads, such as 实施期目标 and 年度目标, a text is named by what stands above it.
        const head = above.length === row.cells.length - 1 ? (above[column] ?? label) : label;
        fields.set(field, head.replace(/[：:]$/u, ''));
        column += 1;
      }
    }
    above = rowLabels.length === row.cells.length ? rowLabels : [];
  }
  return fields;
});
