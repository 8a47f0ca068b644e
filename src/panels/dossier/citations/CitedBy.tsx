import type { Citation } from '../../../domain';
import { percentText, RoleLink } from '../../parts';
import { useDossierContext } from '../context/useDossierContext';
import styles from './CitedBy.module.css';
import { groupCitations } from './groupCitations';

function capacity({ as, percent = 0 }: Citation): string {
  if (as === 'match') return `names it a related specimen at ${percentText(percent)}`;
  return as === 'pressedBy' ? 'is pressed by it' : 'presses it';
}

interface CitedByProps {
  citations: readonly Citation[];
  heading: string;
}

/** The records that name this role, and as what; nothing when there are none. */
export function CitedBy({ citations, heading }: CitedByProps) {
  const { taxonomy } = useDossierContext().lookup;
  if (citations.length === 0) return null;
  return (
    <section className={styles.cited} aria-labelledby="dossier-cited-head" data-place="citations">
      <h3 id="dossier-cited-head" className={styles.head}>
        {heading}
      </h3>
      <ul>
        {groupCitations(citations).map(({ by, citations: made }) => (
          <li key={by}>
            <RoleLink taxonomy={taxonomy} id={by} className={styles.by} />
            {made.map((citation) => (
              <p key={citation.as}>
                <span className={styles.capacity}>{capacity(citation)}</span>
                {citation.text && <span className={styles.text}>{citation.text}</span>}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
