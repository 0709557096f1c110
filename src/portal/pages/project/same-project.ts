// Which project of another year is the same: the one of the same name. Where a year has several of the name, their codes tell them apart,
// and where these do not, none is taken: series of different projects must not be mixed up.
import type { DatedProjectRow } from '../../../store/projects.ts';

type Named = Pick<
  DatedProjectRow,
  'department' | 'document' | 'version' | 'project' | 'fiscalYear' | 'stage'
>;

/** `named` are all of its name, itself among them where its document counts; `namesakes` says how many its own document has. */
export function sameProject<Row extends Named>(
  own: Pick<Named, 'department' | 'document' | 'version' | 'project'>,
  namesakes: number,
  named: readonly Row[],
): readonly Row[] {
  const years = Map.groupBy(named, ({ department, fiscalYear, stage }) =>
    [department, fiscalYear, stage].join(),
  );
  return [...years.values()].flatMap((ofYear) => {
    const itself = ofYear.find(
      ({ document, version, ...each }) =>
        isCodedAlike(own, each) && document === own.document && version === own.version,
    );
    const coded = hasCode(own) ? ofYear.find((each) => isCodedAlike(own, each)) : undefined;
    const only = namesakes === 1 && ofYear.length === 1 ? ofYear[0] : undefined;
    return itself ?? coded ?? only ?? [];
  });
}

type Coded = Pick<Named, 'department' | 'project'>;

/** A code of another department may be anything. */
function isCodedAlike(own: Coded, each: Coded): boolean {
  return each.department === own.department && each.project === own.project;
}

/** Projects of a document that was read, which prints no codes, go by their name, and those of one name by their order. */
function hasCode({ project }: Coded): boolean {
  return !/\p{Script=Han}/u.test(project);
}
