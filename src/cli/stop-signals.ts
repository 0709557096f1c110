// Signals that a program is to stop. At the first one it finishes what is in hand; whoever sends a second one does not want to wait.

/** The terminal sends a signal to all programs before it, and npm passes its own on: what comes together is one. */
const oneMilliseconds = 500;

/**
 * Gives back what ends listening. A second signal ends the program at once. Where one has come the program ends soon, and the rest of the
 * same signal must not cut that short: then listening goes on.
 */
export function onStopSignal(stop: () => void): () => void {
  let first: number | undefined;
  const told = (): void => {
    const now = performance.now();
    if (first === undefined) {
      first = now;
      stop();
    } else if (now - first > oneMilliseconds) process.exit(2);
  };
  process.on('SIGINT', told).on('SIGTERM', told);
  return () => {
    if (first === undefined) process.off('SIGINT', told).off('SIGTERM', told);
  };
}
