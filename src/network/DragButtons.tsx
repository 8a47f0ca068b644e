import { useEffect } from 'react';
import { Icon, isTyping, useCover } from '../ui';
import styles from './DragButtons.module.css';
import type { RoleMap } from './map/types';
import { useMapState } from './map/useMap';

/** Puts back what was dragged: the last of it, or all; nothing while nothing was. */
export function DragButtons({ map }: { map: RoleMap }) {
  const drags = useMapState(map, (state) => state.drags);
  const cover = useCover();
  useUndoKey(map, drags > 0);
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

/** Ctrl Z anywhere but in a field puts back what was dragged, before it undoes a step of the view. */
function useUndoKey(map: RoleMap, isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(ctrlKey || metaKey) || shiftKey || altKey || key.toLowerCase() !== 'z') return;
      if (isTyping(event)) return;
      map.undoDrag();
      event.preventDefault();
    };
    // Before the page's own keys.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [map, isEnabled]);
}
