// One thing on a form of targets changed: a target left blank or turned round, a rate without a number, a bound that says nothing, a cost
// beyond the funds, a text left out or copied, a name that the tables write otherwise, a form too few or too many.
import type {
  DocumentCell,
  DocumentElement,
  DocumentTable,
} from '../../src/core/reading/printed-document.ts';
import type { FormInDocument, Reading } from '../../src/core/reading/reading.ts';
import { withCell } from './structure-changes.ts';
import { oneSignLess, type Change } from './word-changes.ts';

type Elements = readonly DocumentElement[];
type Changes = readonly (() => Change)[];

interface TargetRule {
  readonly kind: string;
  /** Of the indicator, and of its target. */
  readonly name: RegExp;
  readonly target: RegExp;
  readonly to: (target: string) => string;
  /** Only the targets of the year. */
  readonly side?: 'annual';
}

const targetRules: readonly TargetRule[] = [
  { kind: 'target left blank', name: /./u, target: /./u, to: () => '' },
  { kind: 'rate without a number', name: /率$/u, target: /%/u, to: () => '较高' },
  {
    kind: 'bound turned round',
    name: /满意度|合格率|及时率|完成率/u,
    target: /≥/u,
    to: (said) => said.replace('≥', '≤'),
  },
  { kind: 'bound that nothing misses', name: /率$|满意度/u, target: /≥\d+%/u, to: () => '≥0%' },
  { kind: 'bound that none can meet', name: /合格率|满意度/u, target: /≥\d+%/u, to: () => '≥120%' },
  { kind: 'satisfaction in words', name: /满意度/u, target: /%/u, to: () => '满意' },
  { kind: 'quantity in words', name: /数$|数量$|人数$|次数$/u, target: /\d/u, to: () => '若干' },
  {
    kind: 'cost beyond the funds',
    name: /(?:总|经费)成本$/u,
    target: /^≤\d/u,
    to: (said) => said.replace(/\d/u, '9$&'),
  },
  {
    kind: 'date of another year',
    name: /./u,
    target: /20\d\d年/u,
    to: (said) => said.replace(/20\d\d年/u, '2021年'),
    side: 'annual',
  },
];

type FormRule = (elements: Elements, form: FormInDocument, forms: readonly FormInDocument[]) => Changes;

const fieldRules: Readonly<Record<string, FormRule>> = {
  'text of a form left out': (elements, { printed, read }) =>
    ['project.summary', 'project.basis', 'project.plan'].flatMap((field) => {
      const cell = read.texts.get(field)?.cell;
      return cell === undefined
        ? []
        : [() => ({ ...withCell(elements, printed, cell, ''), isAt: isOfForm(printed) })];
    }),
  'text of a form copied': (elements, { printed, read }) => {
    const [summary, plan] = ['project.summary', 'project.plan'].map((field) => read.texts.get(field));
    if (summary === undefined || plan === undefined) return [];
    const change = withCell(elements, printed, plan.cell, summary.text);
    return [() => ({ ...change, isAt: isOfForm(printed) })];
  },
  'name of a project on its form': (elements, { printed, read }) => {
    const name = read.texts.get('project.name');
    if (name === undefined) return [];
    const change = withCell(elements, printed, name.cell, oneSignLess(name.text));
    return [() => ({ ...change, isAt: isOfForm(printed) })];
  },
  'form left out': (elements, { printed, read }) => [
    () => ({
      elements: elements.filter((one) => one !== printed),
      isAt: ({ key, label }) =>
        key.slot === 'projects' ||
        key.section !== undefined ||
        label.includes(read.texts.get('project.name')?.text ?? '-'),
    }),
  ],
  'form twice': (elements, { printed }) => [
    () => ({
      elements: elements.flatMap((one) => (one === printed ? [one, { ...one }] : [one])),
      isAt: (place) => isOfForm(printed)(place) || place.key.section !== undefined,
    }),
  ],
};

export const formKinds: readonly string[] = [
  ...targetRules.map(({ kind }) => kind),
  ...Object.keys(fieldRules),
];

export function formChanges(kind: string, elements: Elements, { forms }: Reading): Changes {
  const rule = targetRules.find((one) => one.kind === kind);
  if (rule === undefined) return forms.flatMap((form) => fieldRules[kind]?.(elements, form, forms) ?? []);
  return forms.flatMap(({ printed, read }) =>
    read.indicators
      .filter(
        ({ side, level3, target }) =>
          (rule.side ?? side) === side && rule.name.test(level3) && rule.target.test(target),
      )
      .flatMap(({ cell, target }) => {
        const at = cellOf(printed, cell, target);
        return at === undefined ? [] : [() => withCell(elements, printed, at, rule.to(target))];
      }),
  );
}

/** Where the target stands: in the row of its indicator. */
function cellOf(
  { grid }: DocumentTable,
  { row, column }: DocumentCell,
  target: string,
): DocumentCell | undefined {
  const said = (text: string): boolean => text.replace(/\s/gu, '') === target.replace(/\s/gu, '');
  return grid.cells.find((cell) => cell.row === row && cell.column >= column && said(cell.text));
}

function isOfForm({ place: { table } }: DocumentTable): Change['isAt'] {
  return (place) => place.table === table;
}
