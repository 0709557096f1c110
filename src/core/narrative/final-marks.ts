// Texts typed for a sentence: the sentence brings its own full stop, so one typed with the text is dropped.

export function withoutFinalMarks(text: string): string {
  return text.trim().replace(/[。；，、．.;,]+$/u, '');
}
