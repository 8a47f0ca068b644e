import { useEffect, useState } from 'react';
import { sheetShare } from '../../../panels/dossier';
import { useView } from '../../../state/react';

/** Below the map on a phone: what unfolds the list, or the foot of the sheet. */
const STRIP = 44;

/** How many pixels of the map the half-raised sheet covers. */
export function useSheetHeight(shown: boolean): number {
  const share = useView(({ tour }) => sheetShare(tour !== null));
  const [height, setHeight] = useState(window.innerHeight);
  useEffect(() => {
    const update = () => setHeight(window.innerHeight);
    window.addEventListener('resize', update);
    return () => window.removeEventListener('resize', update);
  }, []);
  return shown ? height * share - STRIP : 0;
}
