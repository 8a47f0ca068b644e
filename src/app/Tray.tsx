import { placesOf } from '../derive';
import { familySlot, type Taxonomy } from '../domain';
import { clearPins, readPage, togglePin, useChange, useView } from '../state';
import { FamilyDot, Icon } from '../ui';
import styles from './Tray.module.css';

/** The roles that are set aside to be compared; nothing while there are none. */
export function Tray({ taxonomy }: { taxonomy: Taxonomy }) {
  const pins = useView((view) => view.pins);
  const isShown = useView((view) => view.page === 'compare');
  const change = useChange();
  const roles = pins.flatMap((id) => taxonomy.roles[placesOf(taxonomy).get(id) ?? -1] ?? []);
  const titles = roles.map(({ title }) => title).join(', ');
  return (
    <section className={styles.tray} aria-label="Set aside to compare" hidden={!roles.length}>
      <p className="visually-hidden" role="status">
        {titles && `Set aside: ${titles}`}
      </p>
      <ul>
        {roles.map(({ id, title, family, filed }) => (
          <li key={id}>
            <FamilyDot slot={familySlot(taxonomy.families, family)} unfiled={!filed} />
            <span>{title}</span>
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
        className={styles.compare}
        aria-pressed={isShown}
        disabled={roles.length < 2}
        onClick={() => change(readPage, isShown ? 'dossier' : 'compare')}
      >
        {roles.length < 2 ? 'Pin another to compare' : `Compare ${roles.length}`}
      </button>
      <button type="button" className={styles.clear} onClick={() => change(clearPins)}>
        Clear
      </button>
    </section>
  );
}
