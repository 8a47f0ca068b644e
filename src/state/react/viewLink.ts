import type { MouseEvent } from 'react';
import { type View, writeLink } from '..';
import { useChange } from './view';

/** Whether a click on a link is to be followed within the page, not in another tab or window. */
export const isPlainClick = ({ metaKey, ctrlKey, shiftKey, button }: MouseEvent): boolean =>
  !metaKey && !ctrlKey && !shiftKey && button === 0;

/** Props for an anchor that leads to a view, and is an ordinary link for a new tab or a copy. */
export function useViewLink(): (view: View) => {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
} {
  const change = useChange();
  return (view) => ({
    href: writeLink(view) || '?',
    onClick: (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      change(() => view);
    },
  });
}
