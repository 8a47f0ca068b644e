import { useCallback, useMemo } from 'react';
import type { CameraAt, RoleId } from '../../../domain';
import {
  askWhy,
  comparePinned,
  lookAround,
  moveCamera,
  type Pointing,
  routeHere,
  selectRole,
  togglePin,
  type View,
  writeLink,
} from '../../../state';
import { useChange } from '../../../state/react';

/** What the reader does on the map, as changes of the view. */
export function useMapActions(
  view: View,
  prefetch: (role: RoleId) => void,
  point: Pointing['point'],
) {
  const change = useChange();
  const onHover = useCallback(
    (role: RoleId | null) => {
      // In a task of its own: the hover is drawn first.
      setTimeout(() => {
        point(role ? [role] : [], 'map');
        if (role) prefetch(role);
      });
    },
    [point, prefetch],
  );
  const linkTo = useCallback((role: RoleId) => writeLink(selectRole(view, role)), [view]);
  const changes = useMemo(
    () => ({
      onSelect: (role: RoleId | null) => change(selectRole, role),
      onAsk: (a: RoleId, b: RoleId) => change(askWhy, a, b),
      onRegion: (role: RoleId) => change(lookAround, role),
      onCamera: (at: CameraAt | null) => change(moveCamera, at),
      roleKeys: {
        p: (role: RoleId) => change(togglePin, role),
        r: (role: RoleId) => change(routeHere, role),
        n: (role: RoleId) => change(lookAround, role),
        v: () => change(comparePinned),
      },
    }),
    [change],
  );
  return { ...changes, onHover, linkTo };
}

/** What the reader can do on a picture. */
export type MapActions = ReturnType<typeof useMapActions>;
