import { Icon } from '../../../ui';
import styles from './FoldButton.module.css';

/** Whether the list of roles is folded away, and how to change that. */
export interface Fold {
  readonly isFolded: boolean;
  readonly setFolded: (isFolded: boolean) => void;
}

interface FoldButtonProps extends Fold {
  /** What the folded list says of itself: "3 roles pass". */
  readonly heading: string;
}

/** Folds the list away, and is what is left of it then: the same button, which keeps the focus. */
export function FoldButton({ isFolded, setFolded, heading }: FoldButtonProps) {
  return (
    <button
      type="button"
      className={styles.fold}
      data-folded={isFolded}
      onClick={() => setFolded(!isFolded)}
    >
      <Icon name="right" />
      <span className={isFolded ? undefined : 'visually-hidden'}>
        {isFolded ? heading : 'Fold the list away'}
      </span>
      {isFolded && <span className="visually-hidden">: show the list</span>}
    </button>
  );
}
