import { useEffect, useState } from 'react';
import { remarksOf } from '../../notebook';
import { fetched } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { ExportOffer } from './ExportOffer';
import { neighboursIn } from './neighboursIn';
import { ReceivedOffer } from './received/ReceivedOffer';
import { useNotebook } from './useNotebook';
import { usePageBefore } from './useViewLinks';
import { withNotes } from './withNotes';

/** What unpacks a shared link is fetched for such links only. */
const SharedLink = fetched(async () => (await import('./received/SharedLink')).SharedLink);

interface NotebookHostProps {
  readonly loaded: LoadedTaxonomy;
  /** Shows a taxonomy with what is noted on its roles in place of itself. */
  readonly onNoted: (noted: LoadedTaxonomy) => void;
}

/** Keeps what the page knows of a taxonomy's notes up to date, and offers to keep what is received and to export in time. */
export function NotebookHost({ loaded, onNoted }: NotebookHostProps) {
  const api = useNotebook(loaded);
  const entries = api?.entries;
  usePageBefore();
  const link = useFragment();
  useEffect(() => {
    if (!entries) return;
    const noted = withNotes(loaded, remarksOf(entries, neighboursIn(loaded.catalogue)));
    if (noted !== loaded) onNoted(noted);
  }, [entries, loaded, onNoted]);
  return (
    <>
      <ExportOffer />
      {link && <SharedLink link={link} taxonomy={loaded.catalogue.taxonomy} />}
      {api && <ReceivedOffer api={api} />}
    </>
  );
}

/** The fragment of the address, anew whenever a link with one is followed, also the same one; null where there is none. */
function useFragment(): { readonly hash: string } | null {
  const [fragment, setFragment] = useState(fragmentNow);
  useEffect(() => {
    const look = () => setFragment(fragmentNow());
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return fragment;
}

const fragmentNow = () => (location.hash ? { hash: location.hash } : null);
