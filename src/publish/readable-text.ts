// Text as Word documents and the properties of workbooks can hold it: XML forbids most control characters, and a file with one does not
// open.

/** Such characters are shown by the pictures that Unicode has for them, or as �; line ends become one kind. */
export function readableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(controls, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd';
    });
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
