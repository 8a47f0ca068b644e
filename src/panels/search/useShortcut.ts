import { type RefObject, useEffect } from 'react';

/** `/`, and Ctrl or Cmd with K, focus the field from anywhere but another field or a dialog. */
export function useShortcut(input: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || event.altKey) return;
      const { key, ctrlKey, metaKey, target } = event;
      const isTyping =
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input[type=search], textarea, select'));
      const isChord = (ctrlKey || metaKey) && key.toLowerCase() === 'k';
      const isSlash = key === '/' && !ctrlKey && !metaKey && !isTyping;
      if (!isChord && !isSlash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [input]);
}
