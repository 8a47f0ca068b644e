import { useEffect, useState } from 'react';
import { fetched, holdReload, takeTyping } from '../../ui';
import type { OpenTaxonomy } from '../../worker';
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
  useEffect(takeTyping, []);
  const isUnsaved = useUnsaved(loaded.own);
  useEffect(() => holdReload(isUnsaved), [isUnsaved]);
  return load ? <NewVersion onLoad={load} isUnsaved={isUnsaved} /> : null;
}

/** Whether a taxonomy would be lost with the page: until it is known to be saved, too. */
function useUnsaved(own: OpenTaxonomy | null): boolean {
  const [saved, setSaved] = useState<OpenTaxonomy | null>(null);
  useEffect(() => {
    own?.saved.then((isSaved) => isSaved && setSaved(own));
  }, [own]);
  return own !== saved;
}
