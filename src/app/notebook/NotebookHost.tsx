import { useEffect } from 'react';
import { remarksOf } from '../../notebook';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { ExportOffer } from './ExportOffer';
import { ReceivedOffer } from './ReceivedOffer';
import { useNotebook } from './useNotebook';
import { useSharedLink } from './useSharedLink';
import { usePageBefore } from './useViewLinks';
import { withNotes } from './withNotes';

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
  useSharedLink(loaded);
  useEffect(() => {
    if (!entries) return;
    const noted = withNotes(loaded, remarksOf(entries));
    if (noted !== loaded) onNoted(noted);
  }, [entries, loaded, onNoted]);
  return (
    <>
      <ExportOffer />
      {api && <ReceivedOffer api={api} />}
    </>
  );
}
