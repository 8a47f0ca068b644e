import { useState } from 'react';
import styles from './Arranging.module.css';

interface ArrangingProps {
  /** 0 to 1. */
  readonly share: number;
  readonly onPause: (paused: boolean) => void;
}

/** How far the map is arranged, and a way to hold it; start and end are announced, not every step. */
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
