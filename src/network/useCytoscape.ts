import { startTransition, useEffect, useState } from 'react';
import type CytoscapeComponent from 'react-cytoscapejs';

/**
 * Cytoscape's component, once it is wanted and there: it is half of all scripts, and no picture waits for it. Throws, in
 * rendering, when it cannot be had. A lazy component would be kept back for a third of a second longer.
 */
export function useCytoscape(isWanted: boolean): typeof CytoscapeComponent | null {
  const [had, setHad] = useState<{ component: typeof CytoscapeComponent } | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    import('react-cytoscapejs').then(
      ({ default: component }) => startTransition(() => setHad({ component })),
      (error) => setFailure({ error }),
    );
  }, [isWanted]);
  if (failure) throw failure.error;
  return had?.component ?? null;
}
