import { useEffect, useRef } from 'react';
import { familySlot, type Taxonomy } from '../../domain';
import { clearPins, readPage, togglePin } from '../../state';
import { useChange } from '../../state/react';
import { FamilyDot, Icon, Said } from '../../ui';
import styles from './Tray.module.css';
import { usePinned } from './usePinned';

/** The pinned roles, to be compared; hidden while there are none. */
export function Tray({ taxonomy }: { taxonomy: Taxonomy }) {
  const { pinned: roles, isCompared } = usePinned(taxonomy);
  const change = useChange();
  const compare = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isCompared) return;
    // When the comparison closes, the focus returns here, unless something else has it.
    return () => {
      if (document.activeElement === document.body) compare.current?.focus();
    };
  }, [isCompared]);
  const titles = roles.map(({ title }) => title).join(', ');
  return (
    <section
      className={styles.tray}
      aria-label="Set aside to compare"
      hidden={!roles.length}
      inert={isCompared}
    >
      <Said className="visually-hidden">{titles && `Set aside: ${titles}`}</Said>
      <ul>
        {roles.map(({ id, title, family, filed }) => (
          <li key={id} data-role={id}>
            <FamilyDot slot={familySlot(taxonomy.families, family)} unfiled={!filed} />
            <span>
              <bdi>{title}</bdi>
            </span>
            <button
              type="button"
              aria-label={`Take back ${title}`}
              onClick={() => change(togglePin, id)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        ref={compare}
        className={styles.compare}
        disabled={roles.length < 2}
        onClick={() => change(readPage, 'compare')}
      >
        {roles.length < 2 ? 'Pin another to compare' : `Compare ${roles.length}`}
      </button>
      <button type="button" className={styles.clear} onClick={() => change(clearPins)}>
        Clear
      </button>
    </section>
  );
}
