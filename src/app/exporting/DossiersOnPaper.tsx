import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { type FoundRoles, passingAmong } from '../../derive';
import { countText, type Dossier } from '../../domain';
import { FilesOnPaper } from '../../panels/dossier';
import { useView } from '../../state/react';
import { type LoadContext, printLight, Said, SITE_TITLE, useAsync } from '../../ui';
import type { LoadedTaxonomy } from '../taxonomy/loadedTaxonomy';
import { dossiersOf } from './allDossiers';
import styles from './Exporting.module.css';
import { pagesOf } from './pagesOf';
import { rolesInScope } from './rolesInScope';

interface DossiersOnPaperProps {
  readonly loaded: LoadedTaxonomy;
  readonly found: FoundRoles | null;
}

/** Prints the dossiers of the roles that pass: they are loaded first, to say how many pages they take. */
export function DossiersOnPaper({ loaded, found }: DossiersOnPaperProps) {
  const { taxonomy, analysis } = loaded.catalogue;
  const [isAsked, setAsked] = useState(false);
  const [isPrinted, setPrinted] = useState(false);
  const filters = useView((view) => view.filters);
  const passing = passingAmong(taxonomy, filters, found);
  const load = useCallback(
    async (_: unknown, { report }: LoadContext<number>) => {
      // Its failure would be said on the paper only.
      await FilesOnPaper.fetch();
      const roles = rolesInScope(taxonomy, 'passing', { filters, role: null }, found);
      return dossiersOf(loaded, roles, report);
    },
    [loaded, taxonomy, filters, found],
  );
  const state = useAsync<null, Dossier[], number>(load, null, isAsked);
  const print = useCallback(() => {
    addEventListener('afterprint', () => setPrinted(false), { once: true });
    void printLight();
  }, []);
  const { value: dossiers } = state;
  if (!isAsked)
    return (
      <button type="button" disabled={passing.count === 0} onClick={() => setAsked(true)}>
        Print {countText(passing.count)} {passing.count === 1 ? 'dossier' : 'dossiers'}
      </button>
    );
  return (
    <>
      {dossiers && (
        <button type="button" disabled={isPrinted} onClick={() => setPrinted(true)}>
          Print about {countText(pagesOf(dossiers))} pages
        </button>
      )}
      {state.status === 'failed' && (
        <button type="button" onClick={state.retry}>
          Try again
        </button>
      )}
      <button type="button" onClick={() => setAsked(false)}>
        Cancel
      </button>
      <Said
        className={styles.said}
        // Not each of a hundred steps.
        words={state.status === 'loading' ? 'The dossiers are being loaded.' : undefined}
      >
        {state.status === 'failed' && 'The dossiers could not be loaded.'}
        {state.status === 'loading' &&
          `${countText(state.progress ?? 0)} of ${countText(passing.count)} dossiers are loaded.`}
        {isPrinted && 'The pages are being made.'}
      </Said>
      {isPrinted &&
        dossiers &&
        createPortal(
          <div className={styles.paper} data-printed="alone">
            <FilesOnPaper
              {...{ taxonomy, analysis, dossiers }}
              title={taxonomy.name ?? SITE_TITLE}
              onReady={print}
            />
          </div>,
          document.body,
        )}
    </>
  );
}
