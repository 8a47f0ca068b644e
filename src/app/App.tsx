import { useEffect, useMemo, useState } from 'react';
import type { Taxonomy } from '../domain';
import { createViewStore, type readLink, selectRole, ViewProvider } from '../state';
import { createDossierLoader } from './catalogue';
import { fitView } from './fitView';
import { bindHistory } from './history';
import { Page } from './Page';
import { useTaxonomy } from './useTaxonomy';

interface AppProps {
  readonly initial: Taxonomy;
  /** What the link asked for when the page was opened. */
  readonly link: ReturnType<typeof readLink>;
}

/** Composition root: taxonomy, store, link and keyboard come together here. */
export function App({ initial, link }: AppProps) {
  const taxonomy = useTaxonomy(initial);
  const [first] = useState(() => fitView(link, taxonomy));
  const [store] = useState(() => createViewStore(first.view));
  const [unknown, setUnknown] = useState(first.unknown);
  const loadDossier = useMemo(() => createDossierLoader(taxonomy), [taxonomy]);

  useEffect(
    () =>
      bindHistory(store, (next) => {
        const fitted = fitView(next, taxonomy);
        setUnknown(fitted.unknown);
        return fitted.view;
      }),
    [store, taxonomy],
  );

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      store.getState().change(selectRole, null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [store]);

  return (
    <ViewProvider value={store}>
      <Page
        taxonomy={taxonomy}
        loadDossier={loadDossier}
        unknown={unknown}
        onDismiss={() => setUnknown([])}
      />
    </ViewProvider>
  );
}
