// Forms too few or too many, and the sentence that counts them: where both come to the same, the form is what is wrong and the count its
// evidence. Where more projects lack a form than the count misses, which may be their body's choice, the count is told with all of these.
import type { Finding } from './obligation.ts';

/** Findings that are told with others, as their evidence. */
export interface ToldWith {
  readonly causes: readonly Finding[];
  readonly followers: readonly Finding[];
}

export function formNumbers(findings: readonly Finding[]): readonly ToldWith[] {
  const missing = findings.filter(({ code }) => code === 'projects-have-forms');
  const repeated = findings.filter(({ code }) => code === 'forms-are-not-repeated');
  const tooFew = missing.reduce(
    (sum, { values }) => sum + numberOf(values, 'rows') - numberOf(values, 'forms'),
    0,
  );
  const told = findings
    .filter(({ code, values }) => code === 'project-counts-agree' && values['forms'] !== '')
    .flatMap((count): readonly ToldWith[] => {
      const tooMany = Number(count.written) - numberOf(count.values, 'forms');
      if (tooMany === tooFew) return [{ causes: missing, followers: [count] }];
      // Whoever counted the forms counted one twice.
      if (tooMany === repeated.length) return [{ causes: repeated, followers: [count] }];
      return tooMany > 0 && tooMany < tooFew ? [{ causes: [count], followers: missing }] : [];
    });
  // Two counts that lead to different causes: all are told, and none with another.
  const causes = new Set(told.flatMap((one) => one.causes));
  return told.some(({ followers }) => followers.some((follower) => causes.has(follower))) ? [] : told;
}

function numberOf(values: Finding['values'], name: string): number {
  return Number(values[name]);
}
