import { useEffect, useState } from 'react';
import { SHEET_SHARE } from '../../../panels/dossier';

/** Below the map on a phone: what unfolds the list, or the foot of the sheet. */
const STRIP = 44;

/** How many pixels of the map the half-raised sheet covers. */
export function useSheetHeight(shown: boolean): number {
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const update = () => setHeight(window.innerHeight);
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return shown ? height * SHEET_SHARE - STRIP : 0;
}
