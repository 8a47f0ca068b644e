import { useEffect, useState } from 'react';
import { lazy } from '../../../domain';
import type { SavedTaxonomy } from '../../../worker';
import styles from './Opening.module.css';
import type { Opening } from './useOpening';

interface KeptListProps {
  readonly opening: Opening;
  /** The fingerprint of what is open. */
  readonly current: string;
}

const when = lazy(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }));

/** The taxonomies that this browser keeps: each can be opened again, or forgotten. */
export function KeptList({ opening, current }: KeptListProps) {
  const [kept, setKept] = useState<readonly SavedTaxonomy[]>([]);
  useEffect(() => {
    void import('../../../worker').then(async ({ listSaved }) => setKept(await listSaved()));
  }, []);
  const forget = async (fingerprint: string) => {
    const worker = await import('../../../worker');
    await worker.deleteSaved(fingerprint);
    setKept(await worker.listSaved());
  };
  if (!kept.length) return null;
  return (
    <section aria-labelledby="kept-title" className={styles.kept}>
      <h3 id="kept-title">Kept in this browser</h3>
      <ul>
        {kept.map(({ fingerprint, name, roles, openedAt }) => (
          <li key={fingerprint}>
            <span className={styles.name}>
              <b>{name}</b>
              <br />
              {roles.toLocaleString('en')} roles, {when().format(openedAt)}
            </span>
            {fingerprint === current ? (
              <span>open now</span>
            ) : (
              <>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={`Open ${name}`}
                  onClick={() => void opening.openKept(fingerprint)}
                >
                  Open
                </button>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={`Forget ${name}`}
                  onClick={() => void forget(fingerprint)}
                >
                  Forget
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
