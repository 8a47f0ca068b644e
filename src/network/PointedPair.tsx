import { pairText } from '../derive';
import { useCover } from '../ui';
import type { RoleMap } from './map/types';
import { useMapState } from './map/useMap';
import styles from './Network.module.css';
import type { Picture } from './scene/scene';

interface PointedPairProps {
  readonly map: RoleMap;
  readonly picture: Picture;
}

/** The pair that the pointer rests on, in words. */
export function PointedPair({ map, picture }: PointedPairProps) {
  const pair = useMapState(map, ({ pointed }) => pointed);
  const cover = useCover();
  return (
    pair !== null && (
      <p ref={cover} className={styles.pointed} data-by-hover>
        {pairText(picture, pair)}
      </p>
    )
  );
}
