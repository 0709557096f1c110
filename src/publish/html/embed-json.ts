// Writes data into a `<script type="application/json">` so that no string in it can end the element, open a comment, or break
// a line of a script. The result is still plain JSON.

const dangerous = /[<>&\u2028\u2029]/gu;

export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    dangerous,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
