import styles from './App.module.css';
import { LoadError } from './LoadError';

/** The page when there is no taxonomy to show. */
export function LoadFailure({ error }: { error: unknown }) {
  const path = error instanceof LoadError ? error.path : 'The taxonomy';
  return (
    <main className={styles.failure}>
      <h1>Rolegraph</h1>
      <p>{path} could not be loaded. Check the connection, then reload the page.</p>
      <button type="button" onClick={() => location.reload()}>
        Reload
      </button>
    </main>
  );
}
