import { leaveTour } from '../../state';
import { useChange } from '../../state/react';
import { Icon } from '../../ui';
import styles from './Tour.module.css';
import { useFullScreen } from './useFullScreen';

interface StepButtonsProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly go: (by: 1 | -1) => void;
}

/** The ways on, back and out of a tour. */
export function StepButtons({ isFirst, isLast, go }: StepButtonsProps) {
  const change = useChange();
  const screen = useFullScreen();
  const leave = () => change(leaveTour);
  return (
    <div className={styles.buttons}>
      <button type="button" disabled={isFirst} onClick={() => go(-1)}>
        Back
      </button>
      <button type="button" className={styles.next} onClick={isLast ? leave : () => go(1)}>
        {isLast ? 'Done' : 'Next'}
      </button>
      {screen && (
        <button
          type="button"
          className={styles.icon}
          aria-label="Full screen"
          aria-pressed={screen.isFull}
          title="Full screen"
          onClick={screen.toggle}
        >
          <Icon name="screen" />
        </button>
      )}
      <button
        type="button"
        className={styles.icon}
        aria-label="Leave the tour"
        title="Leave the tour"
        onClick={leave}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
