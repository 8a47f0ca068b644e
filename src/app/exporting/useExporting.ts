import { useCallback, useState } from 'react';
import { useEver } from '../../ui';

/** Whether the dialog for what is taken out of the page is shown. */
export function useExporting() {
  const [shown, setShown] = useState(false);
  return {
    shown,
    /** Whether it has been shown; it is loaded then. */
    wasShown: useEver(shown),
    show: useCallback(() => setShown(true), []),
    hide: useCallback(() => setShown(false), []),
  };
}
