import { roleById } from '../../derive';
import { counted, type Role, type Taxonomy } from '../../domain';
import { askRoute } from '../../state';
import { useChange } from '../../state/react';
import { PanelSection } from '../../ui';
import type { Excerpt, NearRole, Reading } from '../../why';
import { RoleLink } from '../parts';
import { Beside } from './Beside';
import { clearness, nothingText, termsText } from './readingText';
import styles from './Text.module.css';

interface RolesProps {
  readonly taxonomy: Taxonomy;
  readonly reading: Reading;
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** The roles that a text is near, the nearest first, or that there is none. */
export function Roles({ taxonomy, reading, onOpen }: RolesProps) {
  const { nearest } = reading;
  const first = roleById(taxonomy, nearest[0]?.role ?? null);
  return (
    <PanelSection title="Nearest roles" note={nearest.length || 'none'}>
      {!first && <p className={styles.obstacle}>{nothingText(reading)}</p>}
      {first && (
        <p className={styles.note}>
          Measured against chance: a hundred texts of as many words, drawn from all records. A role
          is clear if this text is nearer to it than 95 of them come to any role. That rules out
          chance, not a mistake.
        </p>
      )}
      <ol className={styles.roles}>
        {nearest.map((near) => (
          <Near key={near.role} {...{ taxonomy, near, onOpen }} words={reading.words} />
        ))}
      </ol>
    </PanelSection>
  );
}

interface NearProps extends Omit<RolesProps, 'reading'> {
  readonly near: NearRole;
  /** How many telling words the text has. */
  readonly words: number;
}

function Near({ taxonomy, near, words, onOpen }: NearProps) {
  const change = useChange();
  const role = roleById(taxonomy, near.role);
  if (!role) return null;
  return (
    <li data-role={role.id}>
      <div className={styles.head}>
        <RoleLink taxonomy={taxonomy} id={role.id} />
        <button
          type="button"
          className={styles.link}
          aria-label={`Where from ${role.title}`}
          onClick={() => change(askRoute, role.id, null)}
        >
          Where from here
        </button>
      </div>
      <p className={styles.measure}>
        <b>{clearness(near)}</b>
        <span>{`${near.ahead} of 100 drawn by chance are further`}</span>
        <span>{`${near.words} of ${counted(words, 'telling word')}`}</span>
      </p>
      {near.passages.map(({ passages: [ofText, ofRecord], shared }) => (
        <div key={shared[0]?.text} className={styles.pair}>
          <Beside {...{ ofText, ofRecord, role, onOpen }} />
          <p className={styles.note}>{termsText(shared, taxonomy.roles.length)}</p>
        </div>
      ))}
    </li>
  );
}
