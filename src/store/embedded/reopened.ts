// Something that can be lost and is then opened again. Where that fails, whoever asks is told so; who asks after a while has it tried
// once more, for what stood in the way (a full disc, too little memory) may be over.

/** To try more often would keep the machine busy with what just failed. */
const leastMilliseconds = 5000;

export class Reopened<Value> {
  readonly #open: () => Promise<Value>;
  readonly #clock: () => number;
  #value: Promise<Value>;
  #failedAt: number | undefined;

  constructor(first: Value, open: () => Promise<Value>, clock: () => number = () => performance.now()) {
    this.#value = Promise.resolve(first);
    this.#open = open;
    this.#clock = clock;
  }

  /** Lost: who asks from now on waits until what was there has gone and another is open. */
  replace(gone: Promise<unknown>): void {
    this.#failedAt = undefined;
    this.#value = gone.then(this.#open);
    this.#value.catch(() => {
      this.#failedAt = this.#clock();
    });
  }

  async get(): Promise<Value> {
    if (this.#failedAt !== undefined && this.#clock() - this.#failedAt >= leastMilliseconds)
      this.replace(Promise.resolve());
    return await this.#value;
  }
}
