import { useEffect, useState } from 'react';

/** Whether an element has the focus, or something in it. It is let go a moment later: an element that goes takes it along. */
export function useFocusWithin(element: HTMLElement): boolean {
  const [isWithin, setWithin] = useState(false);
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const update = () => {
      clearTimeout(leaving);
      if (element.contains(document.activeElement)) setWithin(true);
      else leaving = setTimeout(() => setWithin(element.contains(document.activeElement)));
    };
    update();
    element.addEventListener('focusin', update);
    element.addEventListener('focusout', update);
    return () => {
      clearTimeout(leaving);
      element.removeEventListener('focusin', update);
      element.removeEventListener('focusout', update);
    };
  }, [element]);
  return isWithin;
}
