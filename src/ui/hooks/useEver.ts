import { useState } from 'react';

/** Whether something has ever been so: a part that was shown once stays. */
export function useEver(isSo: boolean): boolean {
  const [wasSo, setWasSo] = useState(isSo);
  if (isSo && !wasSo) setWasSo(true);
  return wasSo;
}
