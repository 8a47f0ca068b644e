import { useState } from 'react';
import styles from './Arranging.module.css';

interface ArrangingProps {
  /** 0 to 1. */
  readonly share: number;
  readonly onPause: (paused: boolean) => void;
}

/** The progress of arranging the map, and a button to pause it. Only start and end are announced. */
export function Arranging({ share, onPause }: ArrangingProps) {
  const [paused, setPaused] = useState(false);
  const toggle = () => {
    setPaused(!paused);
    onPause(!paused);
  };
  return (
    <p className={styles.arranging}>
      <span className="visually-hidden" role="status">
        Arranging the map
      </span>
      <span aria-hidden="true">Arranging the map, {Math.floor(100 * share)} %</span>
      <button type="button" onClick={toggle}>
        {paused ? 'Continue' : 'Pause'}
      </button>
    </p>
  );
}
