/** Work that is done in steps. */
export interface Stepped {
  readonly step: () => void;
  readonly isDone: () => boolean;
}

interface Turns {
  /** How many milliseconds a turn lasts, or the turn that this shares with other work. */
  readonly turn: number | Turn;
  /** The work is given up once this is false; by default it never is. */
  readonly isWanted?: () => boolean;
  readonly isPaused?: () => boolean;
  /** Called after each turn, and after the last step. */
  readonly afterTurn?: () => void;
}

/** A short time in which the thread is used, after which others have it. */
export interface Turn {
  readonly isOver: () => boolean;
  /** Lets others have the thread if the turn is over, and begins another. */
  readonly pause: () => Promise<void>;
}

const PAUSED_MS = 100;

/** Lets whatever waits for the thread have it, for so many milliseconds or as briefly as possible. */
export const rest = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Turns of so many milliseconds, the first of which begins now. */
export function createTurn(ms: number): Turn {
  let end = performance.now() + ms;
  const isOver = () => performance.now() >= end;
  const pause = async () => {
    if (!isOver()) return;
    await rest();
    end = performance.now() + ms;
  };
  return { isOver, pause };
}

/** Work with a step and an end as a generator, which stops after each step. */
export function* stepsOf({ step, isDone }: Stepped): Generator<void, void> {
  while (!isDone()) {
    step();
    if (!isDone()) yield;
  }
}

/** Does all of some work without a pause. */
export function runToEnd<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does some work in turns, so that others have the thread in between; undefined when it was given up. */
export async function runInTurns<T>(
  work: Generator<void, T>,
  { turn, isWanted = () => true, isPaused = () => false, afterTurn }: Turns,
): Promise<T | undefined> {
  const { isOver, pause } = typeof turn === 'number' ? createTurn(turn) : turn;
  while (isWanted()) {
    while (isPaused()) await rest(PAUSED_MS);
    const { done, value } = work.next();
    if (done || isOver()) afterTurn?.();
    if (done) return value;
    await pause();
  }
  return undefined;
}
