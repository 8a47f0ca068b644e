import { rest } from '../domain';

/** Work that is done in small steps. */
export interface Task {
  readonly step: () => void;
  readonly isDone: () => boolean;
  /** Called after each turn that the task had, and after its last. */
  readonly afterTurn?: () => void;
}

const TURN_MS = 25;
const PAUSED_MS = 100;

/** Does some tasks in turns of about 25 ms, so that none waits for another, nor a question for any of them. */
export async function doInTurns(tasks: readonly Task[], isPaused = () => false): Promise<void> {
  let left = tasks.filter((task) => !task.isDone());
  while (left.length) {
    for (const task of left) {
      while (isPaused()) await rest(PAUSED_MS);
      const end = performance.now() + TURN_MS;
      do task.step();
      while (!task.isDone() && performance.now() < end);
      task.afterTurn?.();
      await rest();
    }
    left = left.filter((task) => !task.isDone());
  }
}
