import { failedFacets, passingRoles, placesOf } from '../../derive';
import type { Taxonomy } from '../../domain';
import { clearFilter, useChange, useView, type View } from '../../state';
import styles from './FilteredOut.module.css';

/** Says that the selected role does not pass the filters, and offers to drop those that it fails. */
export function FilteredOut({ taxonomy }: { taxonomy: Taxonomy }) {
  const filters = useView((view) => view.filters);
  const selected = useView((view) => view.role);
  const change = useChange();
  const place = selected === null ? undefined : placesOf(taxonomy).get(selected);
  const isOut = place !== undefined && !passingRoles(taxonomy, filters).mask[place];
  const failed = isOut ? failedFacets(taxonomy, filters, place) : [];
  const reveal = (view: View) => failed.reduce((now, { key }) => clearFilter(now, key), view);
  return (
    <div role="status" aria-label="Selected role">
      {isOut && (
        <p className={styles.line} data-covers-map>
          <span>
            {taxonomy.roles[place]?.title} does not pass the{' '}
            {failed.length > 1 ? 'filters' : 'filter'} on{' '}
            {failed.map(({ name }) => name).join(' and ')}.
          </span>
          <button type="button" onClick={() => change(reveal)}>
            Reveal it
          </button>
        </p>
      )}
    </div>
  );
}
