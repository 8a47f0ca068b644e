import { useCallback, useState } from 'react';
import { useEver } from './useEver';

/** Whether a dialog is shown. */
export function useDialog() {
  const [shown, setShown] = useState(false);
  return {
    shown,
    /** Whether it has been shown; it is loaded then. */
    wasShown: useEver(shown),
    show: useCallback(() => setShown(true), []),
    hide: useCallback(() => setShown(false), []),
  };
}
