// Fields of Word: text that Word works out itself, with what it shows until then.
import type { ParagraphChild } from 'docx';
import { BuilderElement, ImportedXmlComponent, TextRun } from 'docx';

export interface FieldOptions {
  /** Word works the field out as soon as it opens the document, after asking. */
  readonly isStale?: boolean;
}

/** From its instruction to the mark after which its result stands. */
export function fieldStart(instruction: string, { isStale = false }: FieldOptions = {}): ParagraphChild[] {
  return [mark('begin', isStale), instructionRun(instruction), mark('separate')];
}

export function fieldEnd(): ParagraphChild {
  return mark('end');
}

export function field(instruction: string, result: string): ParagraphChild[] {
  return [...fieldStart(instruction), new TextRun(result), fieldEnd()];
}

/** A field that only marks its place, out of sight. */
export function hiddenMark(instruction: string): ParagraphChild[] {
  return [mark('begin'), instructionRun(instruction, { vanish: true }), mark('end')];
}

/** A text as an argument of an instruction. Word takes curly quotation marks for straight ones. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"“”]/gu, '\\$&').replace(/\s+/gu, ' ')}"`;
}

function instructionRun(instruction: string, look: { readonly vanish?: true } = {}): TextRun {
  const element = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  element.push(` ${instruction} `);
  return new TextRun({ ...look, children: [element] });
}

function mark(type: 'begin' | 'separate' | 'end', isStale = false): TextRun {
  const attributes = {
    type: { key: 'w:fldCharType', value: type },
    ...(isStale ? { dirty: { key: 'w:dirty', value: 'true' } } : {}),
  };
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] });
}
