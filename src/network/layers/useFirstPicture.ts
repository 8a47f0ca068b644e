import { startTransition, useCallback, useEffect, useState } from 'react';

/** A picture that is not painted by then is left to Cytoscape. */
const PATIENCE_MS = 5000;

/** Whether the first picture is on the screen, and what to call when it is. */
export function useFirstPicture() {
  const [hasPicture, setHasPicture] = useState(false);
  const onPicture = useCallback(() => startTransition(() => setHasPicture(true)), []);
  useEffect(() => {
    const patience = setTimeout(onPicture, PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [onPicture]);
  return { hasPicture, onPicture };
}
