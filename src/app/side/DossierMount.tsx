import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { viewOf } from '../../derive';
import { useView } from '../../state/react';
import { afterPicture, DeferredMount } from '../../ui';

/**
 * Mounts the dossier. A record that the address asks for comes while the map is painted; the list of roles takes no time
 * from the map's first picture, of which it is no part.
 */
export function DossierMount({ children }: { children: ReactNode }) {
  const [hasPicture, setHasPicture] = useState(false);
  const canWait = useView(
    ({ role, layout }) => role === null && viewOf(layout).shownBy === 'canvas',
  );
  useEffect(() => {
    void afterPicture(async () => startTransition(() => setHasPicture(true)));
  }, []);
  return canWait && !hasPicture ? null : <DeferredMount commits={3}>{children}</DeferredMount>;
}
