import { type RefObject, useEffect } from 'react';
import { readRule, writeRule } from '../../domain';
import { choose, type ViewStore } from '../../state';
import type { Arrival } from './arrival';
import { type LoadedTaxonomy, loadedFrom } from './loadedTaxonomy';

/**
 * Computes the matches anew when they are asked for by another rule: by the reader, by "back", by a link. Until then the page
 * keeps the ones before.
 */
export function useMatchesRule(
  store: ViewStore,
  now: RefObject<Arrival>,
  replace: (loaded: LoadedTaxonomy) => void,
): void {
  useEffect(() => {
    let isRunning = false;
    const follow = async () => {
      const { matches } = store.getState().view;
      const { own, catalogue, close } = now.current.loaded;
      const { computed } = catalogue.taxonomy;
      const rule = matches === null ? undefined : readRule(matches);
      if (!own || !computed || !rule || isRunning) return;
      if (matches === writeRule(computed)) return;
      isRunning = true;
      try {
        const next = loadedFrom(await own.recompute(rule));
        if (now.current.loaded.close === close) replace(next);
        else next.close();
      } catch {
        // The choice goes back to what the page shows.
        store.getState().change(choose, 'matches', writeRule(computed));
      }
      isRunning = false;
      // Another rule may have been asked for meanwhile.
      void follow();
    };
    void follow();
    return store.subscribe(() => void follow());
  }, [store, now, replace]);
}
