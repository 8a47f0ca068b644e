import type { RoleRecord } from '../../../../domain';
import { RoleLink } from '../../../parts';
import { useDossierContext } from '../../context/useDossierContext';
import styles from './PressureRow.module.css';

type Pressures = NonNullable<NonNullable<RoleRecord['orgChart']>['presses']>;

// More are drawn as branches of one trunk, as they all are where it is narrow.
const MOST_ABREAST = 3;

interface PressureRowProps {
  side: 'above' | 'below';
  pressures: Pressures;
}

/** One side of the pressure diagram: a box for each role, what is demanded, and the arrow between. */
export function PressureRow({ side, pressures }: PressureRowProps) {
  const { taxonomy } = useDossierContext().lookup;
  return (
    <ul
      className={styles.row}
      data-side={side}
      data-abreast={pressures.length <= MOST_ABREAST}
      aria-label={side === 'above' ? 'Pressed by' : 'Presses'}
    >
      {pressures.map(({ role, demand }) => (
        <li key={role} data-role={role}>
          <RoleLink taxonomy={taxonomy} id={role} className={styles.box} />
          {demand && <p>{demand}</p>}
        </li>
      ))}
    </ul>
  );
}
