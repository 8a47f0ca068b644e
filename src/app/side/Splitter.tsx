import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** The width in pixels of what lies to the right, and its limits. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  readonly onResize: (width: number) => void;
}

const STEP = 24;

/** A press that moves less than this is a click. */
const SLACK = 3;

/** The edge between two panes: dragged by pointer, or moved with the arrow keys, Home and End; a click is for those who cannot drag. */
export function Splitter({ label, width, min, max, onResize }: SplitterProps) {
  const resize = (wanted: number) => onResize(Math.round(Math.min(max, Math.max(min, wanted))));

  const drag = (event: PointerEvent<HTMLElement>) => {
    const handle = event.currentTarget;
    const { pointerId, clientX } = event;
    handle.setPointerCapture(pointerId);
    let isDragged = false;
    handle.onpointermove = (move) => {
      isDragged ||= Math.abs(clientX - move.clientX) > SLACK;
      if (isDragged) resize(width + clientX - move.clientX);
    };
    handle.onlostpointercapture = () => {
      handle.onpointermove = null;
      if (!isDragged) resize(width < (min + max) / 2 ? max : min);
    };
  };
  const press = (event: KeyboardEvent) => {
    const wanted: Record<string, number> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: min,
      End: max,
    };
    const to = wanted[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that moves; a rule cannot be operated.
    <div
      className={styles.splitter}
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      title="Drag, or click for wide or narrow"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={drag}
      onKeyDown={press}
    />
  );
}
