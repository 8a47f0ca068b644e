import { useEffect } from 'react';
import { closeTop, type Undo, type ViewStore } from '../../state';
import { isTyping, printLight, usualKey } from '../../ui';

/** The keys that work anywhere on the page. */
export function useKeys(store: ViewStore, { undo, redo }: Undo, showKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog, a menu or a field handles the key first.
      if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'p') {
        event.preventDefault();
        return void printLight();
      }
      if (key === 'Escape') return store.getState().change(closeTop);
      if (isTyping(event) || altKey) return;
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') {
        if (shiftKey) redo();
        else undo();
      } else if (usualKey(key) === '?') showKeys();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, undo, redo, showKeys]);
}
