import { Icon, useCover } from '../ui';
import styles from './DragButtons.module.css';
import type { RoleMap } from './map/types';
import { useMapState } from './map/useMap';

/** Puts back what was dragged: the last of it, or all; nothing while nothing was. */
export function DragButtons({ map }: { map: RoleMap }) {
  const drags = useMapState(map, (state) => state.drags);
  const cover = useCover();
  if (drags === 0) return null;
  return (
    <div ref={cover} className={styles.drags}>
      <button type="button" onClick={() => map.undoDrag()}>
        <Icon name="undo" /> Undo the move
      </button>
      {drags > 1 && (
        <button type="button" onClick={() => map.undoDrag(drags)}>
          Put all back
        </button>
      )}
    </div>
  );
}
