import { startTransition, useEffect, useState } from 'react';

/**
 * Counts up to `most`, one each time that the page has been shown: what is rendered for a step is laid out in a task of
 * its own, and what came before is on the screen meanwhile.
 */
export function useSteps(most: number): number {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step < most) startTransition(() => setStep(step + 1));
  }, [step, most]);
  return step;
}
