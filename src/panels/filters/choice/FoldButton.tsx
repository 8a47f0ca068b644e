import { countText } from '../../../domain';
import styles from './FoldButton.module.css';

interface FoldButtonProps {
  readonly of: number;
  /** Whether the rest is too much to be shown. */
  readonly isSearched: boolean;
  readonly unfolded: boolean;
  readonly onToggle: () => void;
}

/** Shows the rest of a long list, or folds it again. */
export function FoldButton({ of, isSearched, unfolded, onToggle }: FoldButtonProps) {
  return (
    <button type="button" className={styles.fold} aria-expanded={unfolded} onClick={onToggle}>
      {unfolded
        ? 'Show the most frequent'
        : `${isSearched ? 'Search' : 'Show'} all ${countText(of)}`}
    </button>
  );
}
