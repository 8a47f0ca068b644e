import type { Role } from '../../domain';
import { PanelSection } from '../../ui';
import type { Excerpt, PassagePair } from '../../why';
import { Marked, placeName } from '../parts';
import styles from './Passages.module.css';
import { sharedText } from './sharedText';
import whys from './Why.module.css';

interface PassagesProps {
  readonly ends: readonly [Role, Role];
  readonly pairs: readonly PassagePair[];
  /** How many roles the taxonomy has. */
  readonly roles: number;
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** The passages of both records that are evidence of what they share, side by side where there is room. */
export function Passages({ ends, pairs, roles, onOpen }: PassagesProps) {
  return (
    <PanelSection title="Passages">
      {pairs.length === 0 && (
        <p className={whys.note}>No passage of the one shares a telling word with the other.</p>
      )}
      {pairs[0]?.isWeak && (
        <p className={whys.note}>The passages have little in common. These come closest.</p>
      )}
      <ol className={styles.pairs}>
        {pairs.map(({ passages, shared }) => (
          <li key={shared[0]?.text}>
            <div className={styles.pair}>
              <Passage role={ends[0]} excerpt={passages[0]} onOpen={onOpen} />
              <Passage role={ends[1]} excerpt={passages[1]} onOpen={onOpen} />
            </div>
            <p className={styles.shared}>{sharedText(shared, roles)}</p>
          </li>
        ))}
      </ol>
    </PanelSection>
  );
}

interface PassageProps {
  readonly role: Role;
  readonly excerpt: Excerpt;
  readonly onOpen: (role: Role, excerpt: Excerpt) => void;
}

/** One passage, under a way to its place in the dossier. */
function Passage({ role, excerpt, onOpen }: PassageProps) {
  return (
    <figure data-role={role.id}>
      <figcaption>
        <button type="button" onClick={() => onOpen(role, excerpt)}>
          <b>{role.title}</b> <span>{placeName(excerpt.place)}</span>
        </button>
      </figcaption>
      <blockquote>
        <Marked spans={excerpt.spans} />
      </blockquote>
    </figure>
  );
}
