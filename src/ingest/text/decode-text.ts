// Bytes to text: UTF-8, with or without a byte order mark, and GB18030, both read strictly. What is neither is refused: a
// damaged name is worse than none.
import { problem, type Problem } from '../../core/lib/problem.ts';
import { err, ok, type Result } from '../../core/lib/result.ts';

type Encoding = 'utf-8' | 'gb18030';

export function decodeText(bytes: Uint8Array, file: string): Result<string, Problem> {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) {
    const broken = Math.max(firstBroken(bytes, 'utf-8'), firstBroken(bytes, 'gb18030'));
    return err(encodingProblem(bytes, broken, file));
  }
  if (!decodes(bytes, encoding)) return err(encodingProblem(bytes, firstBroken(bytes, encoding), file));
  // Text of two bytes per character, as some programs save it, is full of zero bytes that no text of ours has.
  const zero = bytes.indexOf(0);
  if (zero >= 0) return err(encodingProblem(bytes, zero + 1, file));
  return ok(new TextDecoder(encoding).decode(bytes));
}

/** Undefined where the bytes are neither. A mark, or many whole characters among few broken ones, say UTF-8. */
function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isMarked || decodes(bytes, 'utf-8') || isDamagedUtf8(bytes)) return 'utf-8';
  return decodes(bytes, 'gb18030') ? 'gb18030' : undefined;
}

/**
 * Damaged UTF-8 often passes for GB18030 and gives nonsense. Read as UTF-8 it still has more Chinese characters and marks
 * than broken places, which real GB18030 text hardly ever has.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let broken = 0;
  for (const [character] of new TextDecoder('utf-8').decode(bytes).matchAll(/[\u2000-\uFFFF]/gu)) {
    if (character === '\uFFFD') broken += 1;
    else whole += 1;
  }
  return whole > broken;
}

function decodes(bytes: Uint8Array, encoding: Encoding, options: { readonly stream?: true } = {}): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

/** The byte, counting from 1, at which reading breaks down; one more than there are where the end is missing. */
function firstBroken(bytes: Uint8Array, encoding: Encoding): number {
  let readable = 0;
  let broken = bytes.length + 1;
  while (broken - readable > 1) {
    const middle = Math.floor((readable + broken) / 2);
    if (decodes(bytes.subarray(0, middle), encoding, { stream: true })) readable = middle;
    else broken = middle;
  }
  return broken;
}

function encodingProblem(bytes: Uint8Array, byte: number, file: string): Problem {
  const row = bytes.subarray(0, byte - 1).filter((each) => each === 0x0a).length + 1;
  return problem('file-encoding-broken', { file, row }, { values: { byte: `${byte}` } });
}
