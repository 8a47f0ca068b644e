import { useEffect, useState } from 'react';
import { TAXONOMY_CHANGED } from '../compile';
import type { Taxonomy } from '../domain';
import { loadTaxonomy } from './catalogue';

/** The taxonomy on the page; while developing, a saved record replaces it and the view stays. */
export function useTaxonomy(initial: Taxonomy): Taxonomy {
  const [taxonomy, setTaxonomy] = useState(initial);
  useEffect(() => {
    const hot = import.meta.hot;
    if (!hot) return;
    const update = async ({ fingerprint }: { fingerprint: string }) => {
      for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
      if (fingerprint !== taxonomy.fingerprint) setTaxonomy(await loadTaxonomy());
    };
    hot.on(TAXONOMY_CHANGED, update);
    return () => hot.off(TAXONOMY_CHANGED, update);
  }, [taxonomy]);
  return taxonomy;
}
