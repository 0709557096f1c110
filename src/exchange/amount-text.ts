// Amounts that were typed as text: what is plainly a number is taken for it, and said.

/**
 * The plain decimal that a text stands for: separators between thousands, blanks, full-width digits and signs, ￥ in front
 * and 元 behind are taken off. Undefined where more than that would have to be understood.
 */
export function plainNumber(written: string): string | undefined {
  const text = written
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[−‐–—]/gu, '-')
    .replace(/^(?:¥|人民币)/u, '')
    .replace(/元整?$/u, '');
  const ungrouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
  return isPlainDecimal(ungrouped) ? ungrouped : undefined;
}

export function isPlainDecimal(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(text);
}
