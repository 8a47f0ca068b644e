import { type ReactNode, startTransition, useEffect, useState } from 'react';

interface DeferredMountProps {
  readonly commits: number;
  readonly children: ReactNode;
}

/**
 * Mounts its children after N commits. They are rendered in tasks of their own, so what stands around them is on the
 * screen before, and is not rendered again.
 */
export function DeferredMount({ commits, children }: DeferredMountProps) {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count < commits) startTransition(() => setCount(count + 1));
  }, [count, commits]);
  return count < commits ? null : children;
}
