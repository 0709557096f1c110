// What the page carries for the browser's script: the story of every figure, as plain data. Amounts are printed already, so
// that the browser does no sums with money.

export interface StoryData {
  /** What the document is, where it is not official; `''` otherwise. Stands under every story. */
  readonly mark: string;
  /** Names of coordinates, each once; lines refer to them by index. */
  readonly labels: readonly string[];
  readonly lines: readonly StoryLine[];
  /** A figure names its story by its index here. */
  readonly stories: readonly Story[];
}

export interface StoryLine {
  readonly labels: readonly number[];
  readonly yuan: string;
}

export interface Story {
  readonly kind: 'region' | 'combination' | 'share';
  readonly description: string;
  /** The exact amount in yuan, with `−` before a negative one; null for a share. */
  readonly yuan: string | null;
  readonly lines: readonly SignedIndex[];
  readonly formula: readonly SignedIndex[];
  readonly places: readonly StoryPlace[];
}

/** A sign and an index: into the lines, or into the stories of a formula. */
export type SignedIndex = readonly [sign: 1 | -1, index: number];

export interface StoryPlace {
  readonly id: string;
  readonly label: string;
  /** As it stands there; `''` where a blank cell stands for zero. */
  readonly printed: string;
  /** 元, 万元, %; `''` where the place gives none, or the figure brings its own sign. */
  readonly unit: string;
  /** What would stand there if the figure were rounded on its own; absent where that is the same. */
  readonly alone?: string;
}
