import type { KeyboardEvent } from 'react';

/** Moves what has the focus in a list with Alt and an arrow key. */
export const moveOnKey = (onMove: (by: -1 | 1) => void) => (event: KeyboardEvent) => {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as -1 | 1 | undefined;
  if (!event.altKey || !by) return;
  event.preventDefault();
  event.stopPropagation();
  onMove(by);
};
