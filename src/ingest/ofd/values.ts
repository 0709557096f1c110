// Lists of numbers as OFD writes them: boxes, matrices, the steps between characters, and abbreviated paths. What is no number ends a
// list, and no list is longer than a text or path can be.

const longestList = 100_000;

export function numbersOf(text: string | undefined): readonly number[] {
  const numbers: number[] = [];
  for (const word of words(text)) {
    const number = Number(word);
    if (!Number.isFinite(number) || numbers.length >= longestList) break;
    numbers.push(number);
  }
  return numbers;
}

/** `g 4 3.175` stands for four steps of 3.175. */
export function stepsOf(text: string | undefined): readonly number[] {
  const steps: number[] = [];
  const all = words(text).values();
  for (const word of all) {
    const isRepeated = word === 'g';
    const count = isRepeated ? Number(all.next().value) : 1;
    const step = Number(isRepeated ? all.next().value : word);
    if (!Number.isFinite(step) || !Number.isInteger(count) || steps.length + count > longestList) break;
    for (let index = 0; index < count; index += 1) steps.push(step);
  }
  return steps;
}

/** Letters of OFD, how many numbers follow each, and the code that paths of a PDF have for it; an arc is only its end. */
const letters: { readonly [letter: string]: { readonly numbers: number; readonly code: number } } = {
  M: { numbers: 2, code: 0 },
  S: { numbers: 2, code: 0 },
  L: { numbers: 2, code: 1 },
  B: { numbers: 6, code: 2 },
  Q: { numbers: 4, code: 3 },
  A: { numbers: 7, code: 1 },
  C: { numbers: 0, code: 4 },
};

export function pathOf(text: string): readonly number[] {
  const path: number[] = [];
  const all = words(text).values();
  for (const word of all) {
    const letter = letters[word];
    if (letter === undefined || path.length >= longestList) break;
    const numbers = Array.from({ length: letter.numbers }, () => Number(all.next().value));
    if (!numbers.every(Number.isFinite)) break;
    path.push(letter.code, ...(word === 'A' ? numbers.slice(-2) : numbers));
  }
  return path;
}

function words(text = ''): string[] {
  return text.split(/[\s,]+/u).filter((word) => word !== '');
}
