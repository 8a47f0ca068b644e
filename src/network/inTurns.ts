const TURN_MS = 8;

/** Lets whatever waits for the thread have it. */
export const rest = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Does some work in turns of a few milliseconds, so that frames come in between; undefined once it is not wanted any more. */
export async function inTurns<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  while (isWanted()) {
    const end = performance.now() + TURN_MS;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await rest();
  }
  return undefined;
}
