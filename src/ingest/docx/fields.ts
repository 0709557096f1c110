// Fields of Word: an instruction, which is not printed, and the result that it had when the file was saved, which is. They open in one
// paragraph and may close many paragraphs later.

export class Fields {
  readonly #open: { instruction: string; isResult: boolean }[] = [];

  mark(type: string | undefined): void {
    const last = this.#open.at(-1);
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false });
    else if (type === 'separate' && last !== undefined) last.isResult = true;
    else if (type === 'end') this.#open.pop();
  }

  instruct(text: string): void {
    const last = this.#open.at(-1);
    if (last?.isResult === false) last.instruction += text;
  }

  /** Whether what stands here is printed. */
  get isPrinted(): boolean {
    return this.#open.every(({ isResult }) => isResult);
  }

  get isInContents(): boolean {
    return this.#open.some(({ instruction, isResult }) => isResult && /^\s*TOC\b/iu.test(instruction));
  }
}
