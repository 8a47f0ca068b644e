import { useEffect } from 'react';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';

/** Offers what the address holds in its fragment, now and when another such link is followed. */
export function useSharedLink({ catalogue: { taxonomy } }: LoadedTaxonomy): void {
  useEffect(() => {
    const look = () => {
      // What unpacks it is fetched for such links only.
      if (location.hash)
        import('./receiveShared').then((part) => part.receiveShared(taxonomy)).catch(reportError);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [taxonomy]);
}
