import type { Role, RoleId, Taxonomy } from '../../domain';
import { RoleLink } from '../parts';
import styles from './Evidence.module.css';
import type { Row } from './listings';

interface PairRowProps {
  readonly taxonomy: Taxonomy;
  readonly row: Row;
  readonly onWhy: (a: RoleId, b: RoleId) => void;
}

/** Two roles and what each declares of the other, their affinity, and a way to its reasons. */
export function PairRow({ taxonomy, row, onWhy }: PairRowProps) {
  const { a, b, ab, ba, affinity, isSupported } = row;
  const isDeclared = ab !== undefined || ba !== undefined;
  return (
    <li className={styles.row} data-role={a.id} data-with={b.id}>
      <div className={styles.roles}>
        <End taxonomy={taxonomy} role={a} percent={isDeclared ? (ab ?? null) : undefined} />
        <End taxonomy={taxonomy} role={b} percent={isDeclared ? (ba ?? null) : undefined} />
        {isDeclared && !isSupported && <p>Nothing on file supports the claim.</p>}
      </div>
      <p className={styles.affinity}>
        <small>Affinity</small> {affinity}
      </p>
      <button
        type="button"
        className={styles.why}
        aria-label={`Why ${a.title} and ${b.title}`}
        onClick={() => onWhy(a.id, b.id)}
      >
        Why
      </button>
    </li>
  );
}

interface EndProps {
  readonly taxonomy: Taxonomy;
  readonly role: Role;
  /** What it gives the other; null when it does not name it, undefined when neither names the other. */
  readonly percent: number | null | undefined;
}

function End({ taxonomy, role, percent }: EndProps) {
  return (
    <div className={styles.end}>
      <RoleLink taxonomy={taxonomy} id={role.id} />
      {percent === null && <span>does not name the other</span>}
      {typeof percent === 'number' && (
        <span>
          gives <b>{percent}</b>
          {'\u202f'}%
        </span>
      )}
    </div>
  );
}
