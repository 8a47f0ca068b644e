import { type Undo, useUndoable } from '../state';
import { Icon } from '../ui';
import styles from './App.module.css';

/** What the keys for undo and redo do, for a pointer. */
export function UndoButtons({ undo }: { undo: Undo }) {
  const { canUndo, canRedo } = useUndoable(undo);
  return (
    <>
      <button
        type="button"
        className={styles.undo}
        aria-label="Undo"
        title="Undo"
        disabled={!canUndo}
        onClick={undo.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className={styles.redo}
        aria-label="Redo"
        title="Redo"
        disabled={!canRedo}
        onClick={undo.redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}
