// Something that can be lost and is then opened again. Where that fails, whoever asks is told so; who asks after a while has it tried
// once more, for what stood in the way (a full disc, too little memory) may be over.

/** To try more often would keep the machine busy with what just failed. */
const leastMilliseconds = 5000;

export class Reopened<Value> {
  readonly #open: () => Promise<Value>;
  readonly #later: (work: () => void) => void;
  #value: Promise<Value>;
  #isToBeTried = false;

  /** `later` does something after a while. */
  constructor(first: Value, open: () => Promise<Value>, later: (work: () => void) => void = afterAWhile) {
    this.#value = Promise.resolve(first);
    this.#open = open;
    this.#later = later;
  }

  /** Lost: who asks from now on waits until what was there has gone and another is open. */
  replace(gone: Promise<unknown>): void {
    this.#isToBeTried = false;
    this.#value = gone.then(this.#open);
    this.#value.catch(() => {
      this.#later(() => {
        this.#isToBeTried = true;
      });
    });
  }

  async get(): Promise<Value> {
    if (this.#isToBeTried) this.replace(Promise.resolve());
    return await this.#value;
  }
}

function afterAWhile(work: () => void): void {
  setTimeout(work, leastMilliseconds).unref();
}
