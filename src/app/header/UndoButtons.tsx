import type { Undo } from '../../state';
import { useUndoable } from '../../state/react';
import { Icon } from '../../ui';
import { HeaderButton } from './HeaderButton';
import styles from './UndoButtons.module.css';

/** Buttons for undo and redo. */
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
