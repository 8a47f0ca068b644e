import { useEffect } from 'react';
import { isTyping } from '../../ui';

/** Where the arrow keys have work of their own: the picture, the table, sliders and choices. */
const OWN_ARROWS = 'main, input, select, [role=slider], [role=separator]';

/** The arrow keys turn the steps, wherever they have no work of their own. */
export function useStepKeys(go: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || isTyping(event)) return;
      if (target instanceof Element && target.closest(OWN_ARROWS)) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      if (key !== 'ArrowRight' && key !== 'ArrowLeft') return;
      event.preventDefault();
      go(key === 'ArrowRight' ? 1 : -1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go]);
}
