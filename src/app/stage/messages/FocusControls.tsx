import { choose } from '../../../state';
import { useChange, useView } from '../../../state/react';
import { useCover } from '../../../ui';
import { DepthChoice } from '../bar/ViewBar';
import styles from './FocusControls.module.css';

/** How far the focus looks, and whether it shows more than the strongest matches; `left` says how many it leaves out. */
export function FocusControls({ left = 0 }: { left: number | undefined }) {
  const isAll = useView((view) => view.ring === 'all');
  const change = useChange();
  return (
    <div ref={useCover()} className={styles.controls}>
      <DepthChoice />
      {!isAll && left > 0 && (
        <button type="button" onClick={() => change(choose, 'ring', 'all')}>
          +{left} weaker
        </button>
      )}
      {isAll && (
        <button type="button" onClick={() => change(choose, 'ring', 'strongest')}>
          Strongest only
        </button>
      )}
    </div>
  );
}
