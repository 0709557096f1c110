// Texts typed for a sentence: the sentence brings its own full stop, so one typed with the text is dropped. What holds nothing
// but such marks, spaces and characters that cannot be seen says nothing.

export function withoutFinalMarks(text: string): string {
  return withoutMargin(text).replace(/[。；，、．.;,\s\p{Cf}]+$/u, '');
}

/** Without the spaces and the invisible characters around it. */
export function withoutMargin(text: string): string {
  return text.replace(/^[\s\p{Cf}]+/u, '').replace(/[\s\p{Cf}]+$/u, '');
}

export function saysSomething(text: string): boolean {
  return /[^。；，、．.;,\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
}
