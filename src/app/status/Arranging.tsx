import { useState } from 'react';
import { Said } from '../../ui';
import styles from './Arranging.module.css';

interface ArrangingProps {
  /** 0 to 1. */
  readonly share: number;
  readonly onPause: (paused: boolean) => void;
}

/** The progress of arranging the map, and a button to pause it; only that it has begun and ended is announced. Nothing where it was done before. */
export function Arranging({ share, onPause }: ArrangingProps) {
  const [paused, setPaused] = useState(false);
  const [wasDone] = useState(share >= 1);
  const isDone = share >= 1;
  const toggle = () => {
    setPaused(!paused);
    onPause(!paused);
  };
  if (wasDone) return null;
  return (
    <p className={styles.arranging}>
      <Said as="span" className="visually-hidden">
        {isDone ? 'The map is arranged.' : 'Arranging the map'}
      </Said>
      {!isDone && (
        <>
          <span aria-hidden="true">Arranging the map, {Math.floor(100 * share)} %</span>
          <button type="button" onClick={toggle}>
            {paused ? 'Continue' : 'Pause'}
          </button>
        </>
      )}
    </p>
  );
}
