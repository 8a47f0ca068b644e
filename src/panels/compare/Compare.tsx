import { type CSSProperties, useMemo } from 'react';
import { choose, togglePin } from '../../state';
import { useChange, useView } from '../../state/react';
import { Said, useHeadingFocus } from '../../ui';
import { ColumnHead } from './ColumnHead';
import styles from './Compare.module.css';
import { ComparisonTable } from './ComparisonTable';
import { Exports } from './Exports';
import { MissingLists } from './missing/MissingLists';
import { leftOutText, summaryText } from './model/comparisonText';
import { visibleRows } from './model/visibleRows';
import { type Sources, useComparison } from './useComparison';

interface CompareProps extends Sources {
  readonly onClose: () => void;
}

/** Two to four roles side by side, section by section. */
export function Compare({ onClose, ...sources }: CompareProps) {
  const { taxonomy, roles } = sources;
  const which = useView((view) => view.rows);
  const change = useChange();
  const heading = useHeadingFocus();
  const comparison = useComparison(sources);
  const { sections, subjects, failed, affinityFailed, spread, retry, retryAffinity } = comparison;
  const [from, to] = subjects;
  const shown = useMemo(
    () => visibleRows(sections, which === 'all' ? 'all' : 'differences'),
    [sections, which],
  );
  const heads = roles.map((role) => (
    <ColumnHead
      key={role.id}
      taxonomy={taxonomy}
      role={role}
      failed={failed.has(role.id)}
      onRetry={retry}
      onUnpin={() => {
        change(togglePin, role.id);
        heading.current?.focus({ preventScroll: true });
      }}
    />
  ));
  const leftOut = leftOutText(shown);
  return (
    <section
      className={styles.compare}
      aria-labelledby="comparison-title"
      data-printed=""
      style={{ '--columns': roles.length } as CSSProperties}
    >
      <header className={styles.head}>
        <h2 id="comparison-title" ref={heading} tabIndex={-1}>
          Comparison
        </h2>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={which === 'all'}
            onChange={({ target }) =>
              change(choose, 'rows', target.checked ? 'all' : 'differences')
            }
          />
          Rows that are equal for all
        </label>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={which === 'missing'}
            onChange={({ target }) =>
              change(choose, 'rows', target.checked ? 'missing' : 'differences')
            }
          />
          What the first lacks for the second
        </label>
        <button type="button" className={styles.close} onClick={onClose}>
          Close
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.scroller} aria-label="Compared roles" tabIndex={0}>
        {which === 'missing' && from && to && <MissingLists {...{ taxonomy, from, to, spread }} />}
        <div className={styles.strip} hidden={which === 'missing'}>
          <Said aria-label="Comparison">{summaryText(shown, roles.length)}</Said>
          <Exports shown={shown} roles={roles} />
        </div>
        {affinityFailed && (
          <p role="alert" className={styles.failure}>
            What the roles have in common could not be loaded.{' '}
            <button type="button" onClick={retryAffinity}>
              Try again
            </button>
          </p>
        )}
        {which !== 'missing' && <ComparisonTable sections={shown.sections} heads={heads} />}
        {which !== 'missing' && leftOut && <p className={styles.leftOut}>{leftOut}</p>}
      </section>
    </section>
  );
}
