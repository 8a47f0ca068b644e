import { declaredOf } from '../../derive';
import type { Role, Taxonomy } from '../../domain';
import { PanelSection } from '../../ui';
import { percentText } from '../parts';
import styles from './Why.module.css';

interface DeclaredProps {
  readonly taxonomy: Taxonomy;
  readonly ends: readonly [Role, Role];
  /** The reason that each of the two records gives. */
  readonly because: readonly (string | undefined)[];
}

/** What each of the two declares of the other. */
export function Declared({ taxonomy, ends: [a, b], because }: DeclaredProps) {
  const [ab, ba] = [declaredOf(taxonomy, a.id, b.id), declaredOf(taxonomy, b.id, a.id)];
  return (
    <PanelSection title="What each declares">
      {ab === undefined && ba === undefined ? (
        <p className={styles.note}>Neither names the other.</p>
      ) : (
        <ul>
          <Direction from={a} to={b} percent={ab} because={because[0]} />
          <Direction from={b} to={a} percent={ba} because={because[1]} />
        </ul>
      )}
    </PanelSection>
  );
}

interface DirectionProps {
  readonly from: Role;
  readonly to: Role;
  readonly percent: number | undefined;
  readonly because: string | undefined;
}

/** One direction of a match, and the reason that its record gives. */
function Direction({ from, to, percent, because }: DirectionProps) {
  return (
    <li className={styles.direction}>
      <p className={styles.sentence}>
        <span>
          {from.title} {percent === undefined ? 'does not name' : 'gives'} {to.title}
        </span>{' '}
        {percent !== undefined && <b className={styles.percent}>{percentText(percent)}</b>}
      </p>
      {because && <p className={styles.because}>{because}</p>}
    </li>
  );
}
