import type { Taxonomy } from '../../../domain';
import { useChange } from '../../../state/react';
import { useCover } from '../../../ui';
import styles from './FilteredOut.module.css';
import { useFilteredOut } from './useFilteredOut';

/** Says that the selected role does not pass the filters, and offers to drop those that it fails. */
export function FilteredOut({ taxonomy }: { taxonomy: Taxonomy }) {
  const out = useFilteredOut(taxonomy);
  const change = useChange();
  const cover = useCover();
  return (
    <div role="status" aria-label="Selected role">
      {out && (
        <p ref={cover} className={styles.line}>
          <span>
            <bdi>{out.title}</bdi> does not pass the {out.failed.length > 1 ? 'filters' : 'filter'}{' '}
            on {out.failed.map(({ name }) => name).join(' and ')}.
          </span>
          <button type="button" onClick={() => change(out.reveal)}>
            Reveal it
          </button>
        </p>
      )}
    </div>
  );
}
