import { useEffect, useState } from 'react';
import { SHEET_SHARE } from '../../panels/dossier';

/** How many pixels of the map the half-raised sheet covers. */
export function useSheetHeight(shown: boolean): number {
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const update = () => setHeight(window.innerHeight);
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return shown ? height * SHEET_SHARE : 0;
}
