import { useState } from 'react';
import { createUndo, createViewStore } from '../state';
import { ViewProvider } from '../state/react';
import { fetched, useDialog } from '../ui';
import { useKeys } from './keyboard/useKeys';
import { Page } from './Page';
import type { Arrival } from './taxonomy/arrival';
import { useArrivals } from './taxonomy/useArrivals';

/** Loaded where the page is in a frame of another one. */
const KeysDialog = fetched(async () => (await import('./keyboard/KeysDialog')).KeysDialog);
const EmbedPage = fetched(async () => (await import('./embed/EmbedPage')).EmbedPage);

/** Composition root: joins taxonomy, store, link and keyboard. */
export function App({ first }: { first: Arrival }) {
  const [{ store, undo }] = useState(() => {
    const created = createViewStore(first.view);
    return { store: created, undo: createUndo(created) };
  });
  const arrivals = useArrivals(first, store);

  const keys = useDialog();
  useKeys(store, undo, keys.show);

  return (
    <ViewProvider value={store}>
      {first.view.embed ? (
        <EmbedPage {...arrivals} />
      ) : (
        <Page {...arrivals} undo={undo} showKeys={keys.show} />
      )}
      {keys.wasShown && (
        <KeysDialog {...arrivals.arrival.loaded.catalogue} shown={keys.shown} onHide={keys.hide} />
      )}
    </ViewProvider>
  );
}
