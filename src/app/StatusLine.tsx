import { countPassing } from '../derive';
import type { Taxonomy } from '../domain';
import { useView } from '../state';
import styles from './App.module.css';

/** How much passes the filters; announced when it changes. */
export function StatusLine({ taxonomy }: { taxonomy: Taxonomy }) {
  const { roles, ofRoles, matches, ofMatches } = countPassing(
    taxonomy,
    useView((view) => view.filters),
  );
  return (
    <footer className={styles.status}>
      <p role="status">
        <b>
          {roles} of {ofRoles} roles
        </b>
        ,{' '}
        <b>
          {matches} of {ofMatches} matches
        </b>
      </p>
      <p className={styles.hint}>
        On the map, arrow keys step from role to role. Enter opens the file.
      </p>
    </footer>
  );
}
