// What the forms of projects are known by: the project's code, else its name, and where several forms have one name the unit; an ordinal
// only where all of these are the same.
import { rememberedOf } from '../lib/remembered.ts';
import { projectOf } from '../reading/form-difference.ts';
import type { FormInDocument, Reading } from '../reading/reading.ts';
import { comparable } from '../tables/read/phrases.ts';

export const formKeys = rememberedOf(({ forms }: Reading): ReadonlyMap<FormInDocument, string> =>
  apart(forms, [nameOf, unitOf]),
);

function apart(
  forms: readonly FormInDocument[],
  [own, ...others]: readonly ((form: FormInDocument) => string)[],
): ReadonlyMap<FormInDocument, string> {
  if (own === undefined) {
    return new Map(forms.map((form, index) => [form, index === 0 ? '' : `（${index + 1}）`]));
  }
  const named = Map.groupBy(forms, own);
  return new Map(
    [...named].flatMap(([name, ofName]) => {
      const telling = others.filter((one) => new Set(ofName.map(one)).size > 1);
      const further = ofName.length === 1 ? undefined : apart(ofName, telling);
      return ofName.map((form) => [form, name + (further?.get(form) ?? '')] as const);
    }),
  );
}

function nameOf(form: FormInDocument): string {
  const code = form.read.texts.get('project.code')?.text;
  return code === undefined || code === '' ? comparable(projectOf(form)) : code;
}

function unitOf({ read }: FormInDocument): string {
  const unit = comparable(read.texts.get('unit.name')?.text ?? '');
  return unit === '' ? '' : `（${unit}）`;
}
