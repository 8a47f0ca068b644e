import type { Citation, RoleId } from '../../../../domain';
import styles from './CitedBy.module.css';
import { Related } from './Related';

interface CitedByProps {
  readonly id: RoleId;
  readonly citations: readonly Citation[];
  readonly heading: string;
}

/** The records that name a role which names none itself; nothing when there are none. */
export function CitedBy({ id, citations, heading }: CitedByProps) {
  if (citations.length === 0) return null;
  return (
    <section className={styles.cited} aria-labelledby="dossier-cited-head" data-place="citations">
      <h3 id="dossier-cited-head" className={styles.head}>
        {heading}
      </h3>
      <Related record={{ id }} citations={citations} />
    </section>
  );
}
