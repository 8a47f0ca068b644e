import { useEffect } from 'react';
import { fetched } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { storeTaxonomy } from './storeTaxonomy';
import { useServiceWorker } from './useServiceWorker';

const NewVersion = fetched(async () => (await import('./NewVersion')).NewVersion);

/** Keeps the page for the time without a network, and tells of its new versions. */
export function Offline({ loaded }: { loaded: LoadedTaxonomy }) {
  const { isThere, load } = useServiceWorker();
  const builtIn = loaded.own ? null : loaded.catalogue.taxonomy;
  useEffect(() => {
    // What could not be stored is read from the network again.
    if (isThere && builtIn) storeTaxonomy(builtIn).catch(() => {});
  }, [isThere, builtIn]);
  return load ? <NewVersion onLoad={load} isUnsaved={loaded.own?.saved === false} /> : null;
}
