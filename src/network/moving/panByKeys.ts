import type { KeyboardEvent } from 'react';
import type { Movable } from './movable';

/** Shift with an arrow moves the picture, wherever in it the focus is but in a field; to be listened to before the walk. */
export const panByKeys = (mover: Movable['mover']) => (event: KeyboardEvent) => {
  const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
  if (!shiftKey || ctrlKey || metaKey || altKey || !key.startsWith('Arrow')) return;
  if (target instanceof Element && target.matches('input, select, textarea')) return;
  event.preventDefault();
  event.stopPropagation();
  void import('./steps').then(({ isWay, mapStep }) => isWay(key) && mover?.panBy(mapStep(key)));
};
