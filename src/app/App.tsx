import { useEffect, useState } from 'react';
import { createViewStore, selectRole, ViewProvider } from '../state';
import { Page } from './Page';
import type { Arrival } from './start';
import { useArrivals } from './useArrivals';

/** Composition root: taxonomy, store, link and keyboard come together here. */
export function App({ first }: { first: Arrival }) {
  const [store] = useState(() => createViewStore(first.view));
  const arrivals = useArrivals(first, store);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // A dialog has the key first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]')) return;
      store.getState().change(selectRole, null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [store]);

  return (
    <ViewProvider value={store}>
      <Page {...arrivals} />
    </ViewProvider>
  );
}
