// The shape of a catalogue entry: what one language says about one code.

/**
 * The wording of one code. `{name}` stands for a value, `{name:term}` for a value that names a word of ours, and a part
 * in square brackets is left out where a value inside it is empty.
 */
export interface Wording {
  readonly problem: string;
  readonly expected: string;
  readonly advice: string;
}
