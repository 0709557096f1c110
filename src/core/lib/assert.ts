// Throws on our own bugs: a broken assumption of the code, never a fault in what a user handed in.

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Assertion failed: ${message}`);
}

/** Closes a switch over a union: a new member that is not handled fails to compile here. */
export function unreachable(value: never): never {
  throw new Error(`Unreachable value: ${String(value)}`);
}
