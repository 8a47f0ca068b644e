import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { TAXONOMY_CHANGED } from '../compile';
import { openTaxonomy, type ViewStore, writeLink } from '../state';
import type { OpenTaxonomy } from '../worker';
import { loadBuiltIn, type Shown, shownOf } from './catalogue';
import { bindHistory, followLink } from './history';
import { type Arrival, arrive, arriveAt } from './start';

/** The taxonomy on the page and the ways to another: by the link, by opening files, back to the built-in one. */
export function useArrivals(first: Arrival, store: ViewStore) {
  const [arrival, setArrival] = useState(first);
  const now = useRef(first);
  now.current = arrival;

  /** Shows where a link has led, the view and its taxonomy in one picture. */
  const show = useCallback(
    (next: Arrival) => {
      const { own } = now.current.shown;
      flushSync(() => {
        setArrival(next);
        followLink(store, next.view);
      });
      if (own && own !== next.shown.own) own.close();
      if (next.shown.own) listen(next.shown.own, setArrival);
    },
    [store],
  );

  useEffect(() => {
    let latest = 0;
    return bindHistory(store, async (search) => {
      latest++;
      const asked = latest;
      const next = await arrive(search, now.current.shown);
      if (asked === latest) show(next);
      else if (next.shown.own !== now.current.shown.own) next.shown.own?.close();
    });
  }, [store, show]);

  useEffect(() => {
    if (first.shown.own) listen(first.shown.own, setArrival);
  }, [first]);
  useBuiltInUpdates(setArrival);

  /** Turns to another taxonomy; the link gets a step, and what a link had asked of it is followed. */
  const turnTo = useCallback(
    (shown: Shown) => {
      const { missing } = now.current;
      const fingerprint = shown.own ? shown.catalogue.taxonomy.fingerprint : null;
      const search =
        missing?.fingerprint === fingerprint
          ? missing?.search
          : writeLink(openTaxonomy(store.getState().view, fingerprint));
      const address = search || location.pathname;
      if (search !== location.search) history.pushState(null, '', address);
      show(arriveAt(shown, search ?? ''));
    },
    [store, show],
  );

  return {
    arrival,
    showOwn: useCallback((own: OpenTaxonomy) => turnTo(shownOf(own)), [turnTo]),
    showBuiltIn: useCallback(async () => turnTo(await loadBuiltIn()), [turnTo]),
    dismiss: useCallback(
      () => setArrival((before) => ({ ...before, unknown: [], missing: null })),
      [],
    ),
  };
}

type SetArrival = (change: (before: Arrival) => Arrival) => void;

function listen(own: OpenTaxonomy, setArrival: SetArrival): void {
  own.onAnalysis((catalogue) =>
    setArrival((before) =>
      before.shown.own === own ? { ...before, shown: { ...before.shown, catalogue } } : before,
    ),
  );
}

/** While developing, a saved record replaces the built-in taxonomy and the view stays. */
function useBuiltInUpdates(setArrival: SetArrival): void {
  useEffect(() => {
    const hot = import.meta.hot;
    if (!hot) return;
    const update = async ({ fingerprint }: { fingerprint: string }) => {
      for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
      const built = await loadBuiltIn();
      setArrival((before) =>
        before.shown.own || before.shown.catalogue.taxonomy.fingerprint === fingerprint
          ? before
          : { ...before, shown: built },
      );
    };
    hot.on(TAXONOMY_CHANGED, update);
    return () => hot.off(TAXONOMY_CHANGED, update);
  }, [setArrival]);
}
