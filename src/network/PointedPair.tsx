import type { Pairs } from '../derive';
import type { Role } from '../domain';
import { useCover } from '../ui';
import { describePair } from './keyboard/describe';
import type { RoleMap } from './map/types';
import { useMapState } from './map/useMap';
import styles from './Network.module.css';

interface PointedPairProps {
  readonly map: RoleMap;
  readonly roles: readonly Role[];
  readonly pairs: Pairs;
}

/** The pair that the pointer rests on, in words. */
export function PointedPair({ map, roles, pairs }: PointedPairProps) {
  const pair = useMapState(map, ({ pointed }) => pointed);
  const cover = useCover();
  return (
    pair !== null && (
      <p ref={cover} className={styles.pointed}>
        {describePair(roles, pairs, pair)}
      </p>
    )
  );
}
