import type { Taxonomy } from '../../../domain';
import { useChange } from '../../../state/react';
import { Said, useCover } from '../../../ui';
import styles from './FilteredOut.module.css';
import { useFilteredOut } from './useFilteredOut';

/** Says that the selected role does not pass the filters, and offers to drop those that it fails. */
export function FilteredOut({ taxonomy }: { taxonomy: Taxonomy }) {
  const out = useFilteredOut(taxonomy);
  const change = useChange();
  const cover = useCover();
  const filters = out && (out.failed.length > 1 ? 'filters' : 'filter');
  const reasons = out?.failed.map(({ name }) => name).join(' and ');
  const isNot = `does not pass the ${filters} on ${reasons}.`;
  return (
    <Said as="div" aria-label="Selected role" words={out ? `${out.title} ${isNot}` : ''}>
      {out && (
        <p ref={cover} className={styles.line}>
          <span>
            <bdi>{out.title}</bdi> {isNot}
          </span>
          <button type="button" onClick={() => change(out.reveal)}>
            Reveal it
          </button>
        </p>
      )}
    </Said>
  );
}
