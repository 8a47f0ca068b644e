import { rest } from '../../domain';

const TURN_MS = 8;

/** To be called between the steps of some work: lets others have the thread once the turn has lasted so long. */
export function pausing(turn: number): () => Promise<void> {
  let end = performance.now() + turn;
  return async () => {
    if (performance.now() < end) return;
    await rest();
    end = performance.now() + turn;
  };
}

/**
 * Does some work in turns of a few milliseconds, so that frames come in between; undefined once it is not wanted any
 * more.
 */
export async function inTurns<T>(
  work: Generator<void, T>,
  isWanted: () => boolean,
  pause = pausing(TURN_MS),
): Promise<T | undefined> {
  while (isWanted()) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
  return undefined;
}
