import { useCallback, useState } from 'react';

/** Whether the dialog for what is taken out of the page is shown. */
export function useExporting() {
  const [shown, setShown] = useState(false);
  /** Whether it has been shown; it is loaded then. */
  const [wasShown, setWasShown] = useState(false);
  if (shown && !wasShown) setWasShown(true);
  return {
    ...{ shown, wasShown },
    show: useCallback(() => setShown(true), []),
    hide: useCallback(() => setShown(false), []),
  };
}
