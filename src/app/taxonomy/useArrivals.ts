import { type RefObject, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { TAXONOMY_CHANGED } from '../../compile';
import { type Catalogue, writeRule } from '../../domain';
import { choose, keepIn, openTaxonomy, type View, type ViewStore, writeLink } from '../../state';
import type { OpenTaxonomy } from '../../worker';
import { createHistory } from '../link/history';
import { type Arrival, arrive, arriveAt } from './arrival';
import { type LoadedTaxonomy, loadBuiltIn, loadedFrom } from './loadedTaxonomy';
import { useCurrent } from './useCurrent';
import { useMatchesRule } from './useMatchesRule';

/** The taxonomy on the page and the ways to another: by the link, by opening files, back to the built-in one. */
export function useArrivals(first: Arrival, store: ViewStore) {
  const [arrival, now, setArrival] = useCurrent(first);
  const [link] = useState(() => createHistory(store));

  /** Shows what a link has led to; view and taxonomy change in one render. */
  const show = useCallback(
    (next: Arrival) => {
      const { close } = now.current.loaded;
      flushSync(() => {
        setArrival(() => next);
        link.follow(next.view);
      });
      // With more analysis a taxonomy is another object, but has the same close function.
      if (close !== next.loaded.close) close();
      if (next.loaded.own) listen(next.loaded.own, setArrival);
    },
    [link, now, setArrival],
  );

  /** Says that the page has stayed where it was. */
  const say = useCallback(
    (error: unknown) =>
      setArrival((before) => ({ ...before, unreached: messageOf(error), isNoticed: false })),
    [setArrival],
  );

  useEffect(() => {
    const stayed = (error: unknown) => {
      link.stay();
      say(error);
    };
    let latest = 0;
    return link.bind(async (search) => {
      latest++;
      const request = latest;
      const next = await arrive(search, now.current.loaded).catch((error) => {
        if (request === latest) stayed(error);
      });
      if (!next) return;
      if (request === latest) show(next);
      else if (next.loaded.close !== now.current.loaded.close) next.loaded.close();
    });
  }, [link, show, say, now]);

  useEffect(() => {
    if (first.loaded.own) listen(first.loaded.own, setArrival);
  }, [first, setArrival]);
  useBuiltInUpdates(now, setArrival);
  useMatchesRule(
    store,
    now,
    useCallback(
      (loaded) => {
        const { close } = now.current.loaded;
        setArrival((before) => ({ ...before, loaded }));
        close();
        if (loaded.own) listen(loaded.own, setArrival);
      },
      [now, setArrival],
    ),
  );

  /** Opens another taxonomy as a step of the history, with the view of a link that was waiting for it. */
  const turnTo = useCallback(
    (loaded: LoadedTaxonomy) => {
      const { missing } = now.current;
      const fingerprint = loaded.own ? loaded.catalogue.taxonomy.fingerprint : null;
      const { view } = store.getState();
      const isNewer = loaded.own?.newerThan === now.current.loaded.catalogue.taxonomy.fingerprint;
      const search =
        missing?.fingerprint === fingerprint
          ? missing?.search
          : writeLink(viewOf(view, fingerprint, loaded, isNewer));
      const address = search || location.pathname;
      if (search !== location.search) history.pushState(null, '', address);
      const next = arriveAt(loaded, search ?? '');
      // What a newer version lacks is in the list of its changes.
      show(isNewer ? { ...next, unknown: [] } : next);
    },
    [store, show, now],
  );

  return {
    arrival,
    showOwn: useCallback((own: OpenTaxonomy) => turnTo(loadedFrom(own)), [turnTo]),
    showBuiltIn: useCallback(() => loadBuiltIn().then(turnTo).catch(say), [turnTo, say]),
    /** Shows the same taxonomy, with what is noted on it. */
    note: useCallback(
      (loaded: LoadedTaxonomy) =>
        setArrival((before) =>
          before.loaded.close === loaded.close ? { ...before, loaded } : before,
        ),
      [setArrival],
    ),
    dismiss: useCallback(
      () => setArrival((before) => ({ ...before, isNoticed: true })),
      [setArrival],
    ),
  };
}

/** The view with which another taxonomy is opened; of a newer version it stays. It says how matches are computed. */
function viewOf(
  view: View,
  fingerprint: string | null,
  { catalogue }: LoadedTaxonomy,
  isNewer: boolean,
): View {
  const { computed } = catalogue.taxonomy;
  const opened = (isNewer ? keepIn : openTaxonomy)(view, fingerprint);
  return choose(opened, 'matches', computed ? writeRule(computed) : null);
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

type SetArrival = (change: (before: Arrival) => Arrival) => void;

function listen(own: OpenTaxonomy, setArrival: SetArrival): void {
  own.onAnalysis((catalogue) =>
    setArrival((before) =>
      before.loaded.own === own
        ? { ...before, loaded: withAnalysis(before.loaded, catalogue) }
        : before,
    ),
  );
}

/** The taxonomy stays the object that is shown, with what is noted on it. */
const withAnalysis = (loaded: LoadedTaxonomy, { analysis }: Catalogue): LoadedTaxonomy => ({
  ...loaded,
  catalogue: { ...loaded.catalogue, analysis },
});

/** While developing, a saved record replaces the built-in taxonomy and the view stays. */
function useBuiltInUpdates(now: RefObject<Arrival>, setArrival: SetArrival): void {
  useEffect(() => {
    const hot = import.meta.hot;
    if (!hot) return;
    const update = async ({ fingerprint }: { fingerprint: string }) => {
      for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
      const built = await loadBuiltIn();
      const { own, catalogue, close } = now.current.loaded;
      if (own || catalogue.taxonomy.fingerprint === fingerprint) return;
      setArrival((before) => ({ ...before, loaded: built }));
      close();
    };
    hot.on(TAXONOMY_CHANGED, update);
    return () => hot.off(TAXONOMY_CHANGED, update);
  }, [now, setArrival]);
}
