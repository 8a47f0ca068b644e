import type { Undo } from '../../state';
import { useUndoable } from '../../state/react';
import { Icon } from '../../ui';
import { HeaderButton } from './HeaderButton';
import styles from './UndoButtons.module.css';

/** What the keys for undo and redo do, for a pointer. */
export function UndoButtons({ undo }: { undo: Undo }) {
  const { canUndo, canRedo } = useUndoable(undo);
  const buttons = [
    { icon: 'undo', name: 'Undo', can: canUndo, act: undo.undo },
    { icon: 'redo', name: 'Redo', can: canRedo, act: undo.redo },
  ] as const;
  return buttons.map(({ icon, name, can, act }) => (
    <HeaderButton
      key={icon}
      className={styles[icon]}
      aria-label={name}
      title={name}
      disabled={!can}
      onClick={act}
    >
      <Icon name={icon} />
    </HeaderButton>
  ));
}
