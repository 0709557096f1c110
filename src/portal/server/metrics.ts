// Counts of requests and how long they took, in the text form that Prometheus reads.

/** Upper bounds in seconds. */
const bounds = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10] as const;

export class Metrics {
  readonly #byStatus = new Map<number, number>();
  readonly #byBound = bounds.map(() => 0);
  #count = 0;
  #seconds = 0;

  add(status: number, seconds: number): void {
    this.#byStatus.set(status, (this.#byStatus.get(status) ?? 0) + 1);
    this.#count += 1;
    this.#seconds += seconds;
    bounds.forEach((bound, index) => {
      if (seconds <= bound) this.#byBound[index] = (this.#byBound[index] ?? 0) + 1;
    });
  }

  text(): string {
    return [
      '# TYPE mingzhang_requests_total counter',
      ...[...this.#byStatus]
        .toSorted(([left], [right]) => left - right)
        .map(([status, count]) => `mingzhang_requests_total{status="${status}"} ${count}`),
      '# TYPE mingzhang_request_seconds histogram',
      ...bounds.map(
        (bound, index) => `mingzhang_request_seconds_bucket{le="${bound}"} ${this.#byBound[index] ?? 0}`,
      ),
      `mingzhang_request_seconds_bucket{le="+Inf"} ${this.#count}`,
      `mingzhang_request_seconds_sum ${this.#seconds.toFixed(3)}`,
      `mingzhang_request_seconds_count ${this.#count}`,
      '',
    ].join('\n');
  }
}
