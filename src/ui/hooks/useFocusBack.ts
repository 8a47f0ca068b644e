import { useLayoutEffect } from 'react';

/** While the component is there, remembers what had the focus before; if the focus is lost when it goes, it goes back there. */
export function useFocusBack(): void {
  // Before the browser takes the focus from what is hidden now.
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      setTimeout(() => {
        const isLost = document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement && before.isConnected)
          before.focus({ preventScroll: true });
      });
    };
  }, []);
}
