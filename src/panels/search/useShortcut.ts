import { type RefObject, useEffect } from 'react';
import { isTyping, usualKey } from '../../ui';

/** `/`, and Ctrl or Cmd with K, focus the field from anywhere but another field or a dialog. */
export function useShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || event.altKey) return;
      const { key, ctrlKey, metaKey } = event;
      const isChord = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
      const isSlash = !ctrlKey && !metaKey && !isTyping(event) && usualKey(key) === '/';
      if (!isChord && !isSlash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
