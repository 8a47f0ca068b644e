import { SITE_TITLE } from '../../ui';
import { LoadError } from '../taxonomy/LoadError';
import styles from './LoadFailure.module.css';

/** The page when there is nothing else to show: the taxonomy, or a script, is missing. */
export function LoadFailure({ error }: { error: unknown }) {
  const what =
    error instanceof LoadError
      ? `${error.path} could not be loaded.`
      : 'A part of the page could not be loaded, or failed.';
  return (
    <main className={styles.failure}>
      <h1>{SITE_TITLE}</h1>
      <p>{what} Check the connection, then reload the page.</p>
      <button type="button" onClick={() => location.reload()}>
        Reload
      </button>
    </main>
  );
}
