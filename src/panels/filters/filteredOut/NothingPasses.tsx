import { useId } from 'react';
import { counted, type Taxonomy } from '../../../domain';
import { clearFilters, facetsOf, isReading } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { DropFilters } from '../../parts';
import { filterChips } from '../parts/filterText';
import styles from './NothingPasses.module.css';
import { useFilteredOut } from './useFilteredOut';

/** Says that no role passes, and what each loosening would bring back. That none does is said beside the counts, too. */
export function NothingPasses({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const isRead = useView(isReading);
  const heading = useId();
  const change = useChange();
  const out = useFilteredOut(taxonomy);
  const active = filterChips(facetsOf(taxonomy), filters);
  return (
    <section className={styles.nothing} aria-labelledby={heading} data-beside={isRead || undefined}>
      <h2 id={heading}>No role passes these filters.</h2>
      <p>Asked for: {active.map(({ text }) => text).join(', ')}.</p>
      <ul>
        <DropFilters taxonomy={taxonomy} />
        {out && (
          <li>
            <button type="button" onClick={() => change(out.reveal)}>
              Reveal <bdi>{out.title}</bdi>
              <b>{counted(out.adds, 'role')}</b>
            </button>
          </li>
        )}
        <li>
          <button type="button" onClick={() => change(clearFilters)}>
            Clear all
            <b>{counted(taxonomy.roles.length, 'role')}</b>
          </button>
        </li>
      </ul>
    </section>
  );
}
