import type { CSSProperties } from 'react';
import { barOn } from './model/scales';
import type { Scale } from './model/types';
import styles from './ScaleBar.module.css';

interface ScaleBarProps {
  readonly scale: Scale;
  readonly figure: number;
  readonly isHigh: boolean;
}

/** A figure as a bar between the ends of a scale; the figure is beside it, the ends are in the row's label. */
export function ScaleBar({ scale, figure, isHigh }: ScaleBarProps) {
  const { from, to } = barOn(scale, figure);
  return (
    <span
      className={styles.scale}
      data-high={isHigh || undefined}
      style={{ '--from': from, '--to': to } as CSSProperties}
      aria-hidden="true"
    />
  );
}
