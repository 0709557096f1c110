// What the performance-target forms of one document say otherwise than those of another: texts, funds and indicators of each project.
import { readable } from '../tables/read/phrases.ts';
import { isSamePrint, pairs, type DocumentChange } from './document-change.ts';
import { tableTitle } from './printed-document.ts';
import type { FormInDocument, Reading } from './reading.ts';

export function formChanges(before: Reading, after: Reading): DocumentChange[] {
  return pairs(before.forms, after.forms, projectOf).flatMap(([project, old, young]) => {
    if (old !== undefined && young !== undefined) return changesOf(project, old, young);
    const form = young ?? old;
    if (form === undefined) return [];
    const title = `${tableTitle(form.printed)} · ${project}`;
    return [
      {
        kind: 'row',
        path: project,
        where: title,
        before: old === undefined ? null : title,
        after: young === undefined ? null : title,
        place: form.printed.place,
      },
    ];
  });
}

export function projectOf({ read, printed }: FormInDocument): string {
  return read.texts.get('project.name')?.text ?? tableTitle(printed);
}

function changesOf(project: string, before: FormInDocument, after: FormInDocument): DocumentChange[] {
  return [
    ...textChanges(project, before, after),
    ...fundsChanges(project, before, after),
    ...indicatorChanges(project, before, after),
  ];
}

function textChanges(project: string, before: FormInDocument, after: FormInDocument): DocumentChange[] {
  const words = new Set([...before.read.texts.keys(), ...after.read.texts.keys()]);
  return [...words].flatMap((word): DocumentChange[] => {
    const [old, young] = [before.read.texts.get(word), after.read.texts.get(word)];
    if (isSamePrint(old?.text, young?.text)) return [];
    const field = word.replace(/^project\./u, '');
    return [
      {
        kind: 'projectText',
        path: `${project}/${field}`,
        where: `${project} · ${field}`,
        before: old?.text ?? null,
        after: young?.text ?? null,
        ...(word.startsWith('project.') && young !== undefined ? { value: young.text } : {}),
        place: (young ?? old)?.cell.place ?? after.printed.place,
      },
    ];
  });
}

function fundsChanges(project: string, before: FormInDocument, after: FormInDocument): DocumentChange[] {
  return pairs(before.read.funds, after.read.funds, ({ side, level }) => `${side}.${level}`).flatMap(
    ([key, old, young]) => {
      const funds = young ?? old;
      if (funds === undefined || isSamePrint(old?.printed, young?.printed)) return [];
      return [
        {
          kind: 'figure',
          path: `${project}/${key}`,
          where: `${project} · ${key}`,
          before: old === undefined ? null : readable(old.printed),
          after: young === undefined ? null : readable(young.printed),
          beforeFen: old?.amountFen ?? null,
          afterFen: young?.amountFen ?? null,
          place: funds.cell.place,
        },
      ];
    },
  );
}

function indicatorChanges(project: string, before: FormInDocument, after: FormInDocument): DocumentChange[] {
  const keyOf = ({ side, level1, level2, level3 }: FormInDocument['read']['indicators'][number]): string =>
    [side, level1, level2, level3].join('.');
  return pairs(before.read.indicators, after.read.indicators, keyOf).flatMap(([key, old, young]) => {
    const indicator = young ?? old;
    if (indicator === undefined || isSamePrint(old?.target, young?.target)) return [];
    return [
      {
        kind: 'indicator',
        path: `${project}/${key}`,
        where: `${project} · ${key}`,
        before: old?.target ?? null,
        after: young?.target ?? null,
        place: indicator.cell.place,
      },
    ];
  });
}
