import { type ReactNode, startTransition, useEffect, useState } from 'react';

interface LaterProps {
  readonly steps: number;
  readonly children: ReactNode;
}

/**
 * Its children, once what stands around them has been shown so many times. So they are rendered and laid out in tasks
 * of their own, what comes before is on the screen meanwhile, and is not rendered again.
 */
export function Later({ steps, children }: LaterProps) {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step < steps) startTransition(() => setStep(step + 1));
  }, [step, steps]);
  return step < steps ? null : children;
}
