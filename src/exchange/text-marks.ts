// Print drops the marks at the end of a text that was typed for a sentence; what was typed with one keeps it when it is changed.
import { withoutFinalMarks } from '../core/narrative/final-marks.ts';

export function withMarksOf(old: string, text: string): string {
  const bare = withoutFinalMarks(old);
  return withoutFinalMarks(text) === text ? `${text}${old.slice(bare.length).trimEnd()}` : text;
}
