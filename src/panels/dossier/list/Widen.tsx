import { type FoundRoles, loosenings, passingRoles } from '../../../derive';
import { counted } from '../../../domain';
import { choose } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { DropFilters } from '../../parts';
import { useDossierContext } from '../context/useDossierContext';
import styles from './PassingRoles.module.css';

/** What can be dropped for more roles to be listed; nothing where that brings none. */
export function Widen({ found }: { found: FoundRoles | null }) {
  const { lookup, titleRef } = useDossierContext();
  const { taxonomy } = lookup;
  const filters = useView((view) => view.filters);
  const change = useChange();
  if (!found && loosenings(taxonomy, filters).length === 0) return null;
  return (
    <section className={styles.widen} aria-labelledby="widen-head">
      <h3 id="widen-head">For more</h3>
      <ul>
        <DropFilters
          {...{ taxonomy, found }}
          // The button that was pressed is gone.
          onDropped={() => titleRef.current?.focus()}
        />
        {found && (
          <li>
            <button type="button" onClick={() => change(choose, 'search', '')}>
              Clear the search
              <b>{counted(passingRoles(taxonomy, filters).count, 'role')}</b>
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
