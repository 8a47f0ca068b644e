import { useEffect, useState } from 'react';
import { counted, lazy } from '../../../domain';
import type { SavedTaxonomy } from '../../../worker';
import styles from './Opening.module.css';
import type { Opening } from './useOpening';

interface SavedListProps {
  readonly opening: Opening;
  /** The fingerprint of what is open. */
  readonly current: string;
}

const when = lazy(() => new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }));

/** The taxonomies saved in this browser: each can be opened again, or deleted. */
export function SavedList({ opening, current }: SavedListProps) {
  const [saved, setSaved] = useState<readonly SavedTaxonomy[]>([]);
  const [choices, setChoices] = useState(0);
  useEffect(() => {
    void import('../../../worker').then(async ({ listSaved, countChoices }) => {
      setSaved(await listSaved());
      setChoices(await countChoices());
    });
  }, []);
  const remove = async (fingerprint: string) => {
    const worker = await import('../../../worker');
    await worker.deleteSaved(fingerprint);
    setSaved(await worker.listSaved());
  };
  const forget = async () => {
    await (await import('../../../worker')).forgetChoices();
    setChoices(0);
  };
  if (!saved.length && !choices) return null;
  return (
    <section aria-labelledby="saved-title" className={styles.saved}>
      <h3 id="saved-title">Saved in this browser</h3>
      <ul>
        {saved.map(({ fingerprint, name, roles, openedAt }) => (
          <li key={fingerprint}>
            <span className={styles.name}>
              <b>{name}</b>
              <br />
              {counted(roles, 'role')}, {when().format(openedAt)}
            </span>
            {fingerprint === current ? (
              <span>open now</span>
            ) : (
              <>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={`Open ${name}`}
                  onClick={() => void opening.openSaved(fingerprint)}
                >
                  Open
                </button>
                <button
                  type="button"
                  className={styles.button}
                  aria-label={`Delete ${name}`}
                  onClick={() => void remove(fingerprint)}
                >
                  Delete
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {choices > 0 && (
        <p className={styles.choices}>
          <span className={styles.name}>
            How {counted(choices, 'kind')} of files {choices === 1 ? 'is' : 'are'} read
          </span>
          <button type="button" className={styles.button} onClick={() => void forget()}>
            Forget choices
          </button>
        </p>
      )}
    </section>
  );
}
