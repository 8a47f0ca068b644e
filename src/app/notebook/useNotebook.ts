import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { lastChange, type Notebook, previewMerge } from '../../notebook';
import type { NotebookApi } from '../../panels/notebook';
import { keepLineages } from '../../storage';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { exportAll } from './exportAll';
import { lineageOfLoaded } from './lineageOfLoaded';
import { add, bringBack, edit, erase, merge, openSession, remove, session, undo } from './session';

/** The notebook of a taxonomy; undefined until it is read. */
export function useNotebook(loaded: LoadedTaxonomy): NotebookApi | undefined {
  const lineage = useLineage(loaded);
  const { entries, done, problem, unreadable } = useStore(session);
  return useMemo(() => {
    if (lineage === undefined) return undefined;
    const own = ownEntries(entries, lineage);
    return {
      ...{ entries: own, elsewhere: entries.size - own.length, problem, unreadable },
      canUndo: done.length > 0,
      add: (kind, content) => add(lineage, kind, content),
      ...{ edit, remove, bringBack, undo },
      erase: ({ id }) => void erase(id),
      exportAll: () => void exportAll(),
      preview: (file) => previewMerge(entries, file.entries),
      merge: (file) => {
        void keepLineages(file.lineages);
        merge(file.entries);
      },
    };
  }, [lineage, entries, done, problem, unreadable]);
}

const ownEntries = (entries: Notebook, lineage: string) =>
  [...entries.values()]
    .filter((entry) => entry.lineage === lineage)
    .sort((a, b) => lastChange(b) - lastChange(a));

/** To which lineage a taxonomy belongs; undefined until that and the notebook are read. */
function useLineage({ catalogue, own }: LoadedTaxonomy): string | undefined {
  const { fingerprint } = catalogue.taxonomy;
  const [known, setKnown] = useState<{ of: string; lineage: string }>();
  const newerThan = own?.newerThan;
  const isOwn = own !== null;
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const [lineage] = await Promise.all([
        lineageOfLoaded(isOwn ? fingerprint : null, newerThan),
        openSession(),
      ]);
      if (isWanted) setKnown({ of: fingerprint, lineage });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [fingerprint, newerThan, isOwn]);
  return known?.of === fingerprint ? known.lineage : undefined;
}
