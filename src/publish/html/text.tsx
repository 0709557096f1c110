// Text that never parts a number from its unit at a line's end.
import { splitNumbers } from '../numbers-and-units.ts';

export function Text({ text }: { readonly text: string }) {
  return (
    <>
      {splitNumbers(text).map((piece) =>
        piece.together ? <span class="together">{piece.text}</span> : piece.text,
      )}
    </>
  );
}
