import { fetched, Icon } from '../../ui';
import styles from './Moving.module.css';
import type { Movable } from './movable';

/** Loaded when it is first asked for. */
const MovePad = fetched(async () => (await import('./MovePad')).MovePad);

/** A button that opens four arrows: they move the map, or a role, for those who cannot drag. */
export function MoveButton(movable: Movable) {
  const { asked, onAsk } = movable;
  return (
    <>
      <button
        type="button"
        aria-label="Move the map"
        aria-expanded={asked !== undefined}
        onClick={() => onAsk(asked === undefined ? null : undefined)}
      >
        <Icon name="move" />
      </button>
      {asked !== undefined && (
        <div className={styles.place}>
          <MovePad {...movable} />
        </div>
      )}
    </>
  );
}
