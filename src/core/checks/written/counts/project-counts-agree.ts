// How many projects a sentence counts, how many rows the tables list, how many forms, or sections of their own, there are: numbers of
// the same projects agree, and the numbers of two kinds come to that of both.
import type { Reading } from '../../../reading/reading.ts';
import { placeOfPassage } from '../../places.ts';
import type { CountSlot, Slots } from '../../../narrative/spec.ts';
import type { CheckedPlace } from '../../obligation.ts';
import { held, writtenCheck } from '../written-check.ts';
import { checkedForms } from '../targets/checked-forms.ts';

interface ProjectCount {
  readonly scope: CountSlot['scope'];
  readonly printed: string;
  readonly place: CheckedPlace;
}

export const projectCountsAgree = writtenCheck(
  'project-counts-agree',
  function* ({ document: { reading } }, fault) {
    const counts = projectCounts(reading);
    const forms = checkedForms(reading).length;
    const sections = reading.passages.filter(isOfProject).length;
    for (const count of counts) {
      const { scope, printed, place } = count;
      const parts = counts.filter((one) => isPartOf(one.scope, scope));
      const sum = parts.reduce((total, part) => total + Number(part.printed), 0);
      const isOfForms =
        scope.project === 'targetsPublished' &&
        (scope.expenditureKind ?? 'projectExpenditure') === 'projectExpenditure';
      const described = forms === 0 ? sections : forms;
      const heldAgainst = [
        ...(parts.length > 1 ? [sum] : []),
        ...(isOfForms && described > 0 ? [described] : []),
      ];
      for (const number of heldAgainst) if (number === Number(printed)) yield held;
      const isOtherThanParts = parts.length > 1 && sum !== Number(printed);
      const isOtherThanForms = isOfForms && described > 0 && described !== Number(printed);
      if (!isOtherThanParts && !isOtherThanForms) continue;
      yield fault({
        places: [place, ...(isOtherThanParts ? parts.map((part) => part.place) : [])],
        written: printed,
        // The kinds may as well be wrong; forms are counted, and do not lie.
        isTie: !isOtherThanForms,
        values: {
          parts: isOtherThanParts ? parts.map((part) => part.printed).join('＋') : '',
          forms: isOtherThanForms && forms > 0 ? `${forms}` : '',
          sections: isOtherThanForms && forms === 0 ? `${sections}` : '',
        },
      });
    }
  },
);

/** A heading over what is told of one project. */
function isOfProject({ leaf }: Reading['passages'][number]): boolean {
  return leaf?.spec.kind === 'heading' && leaf.spec.text.includes('{project.name}');
}

/** The same projects of one kind of expenditure. */
function isPartOf(part: CountSlot['scope'], whole: CountSlot['scope']): boolean {
  if (whole.expenditureKind !== undefined && whole.expenditureKind !== 'projectExpenditure') return false;
  if (part.expenditureKind === undefined || part.expenditureKind === whole.expenditureKind) return false;
  const without = ({ expenditureKind: _kind, ...scope }: CountSlot['scope']): string =>
    Object.entries(scope)
      .map((entry) => entry.join(' '))
      .sort()
      .join('\n');
  return without(part) === without(whole);
}

function projectCounts({ passages }: Reading): readonly ProjectCount[] {
  return passages.flatMap((passage) => {
    const { leaf, slots } = passage;
    if (leaf?.spec.kind !== 'paragraph') return [];
    const specs = countSlots(leaf.spec.slots ?? {});
    return slots.flatMap(({ name, printed }): ProjectCount[] => {
      const spec = specs.get(name.split('.').at(-1) ?? name);
      return spec?.dimension === 'project'
        ? [{ scope: spec.scope, printed, place: placeOfPassage(passage) }]
        : [];
    });
  });
}

/** By their names; a choice holds slots of its own. */
function countSlots(slots: Slots): Map<string, CountSlot> {
  const found = new Map<string, CountSlot>();
  for (const [name, slot] of Object.entries(slots)) {
    if (slot.kind === 'count') found.set(name, slot);
    if (slot.kind !== 'choice') continue;
    for (const { slots: inner } of Object.values(slot.cases)) {
      for (const [innerName, one] of countSlots(inner ?? {})) found.set(innerName, one);
    }
  }
  return found;
}
