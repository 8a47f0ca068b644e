import { isSlid, isStep } from './link';
import type { View } from './view';

/** Values of a slider within this time of each other are one step. */
export const TOGETHER_MS = 800;

/** Says of each change of view whether it is a step that "back" should undo; of a slider's values the first one is. */
export function createSteps(now: () => number = () => performance.now()) {
  let slidAt = Number.NEGATIVE_INFINITY;
  return (before: View, after: View): boolean => {
    const isOwnStep = isStep(before, after);
    const goesOn = now() - slidAt < TOGETHER_MS;
    if (isOwnStep) slidAt = Number.NEGATIVE_INFINITY;
    if (isOwnStep || !isSlid(before, after)) return isOwnStep;
    slidAt = now();
    return !goesOn;
  };
}
