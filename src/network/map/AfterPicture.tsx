import { type ReactNode, useDeferredValue } from 'react';
import type { RoleMap } from './types';
import { useMapState } from './useMap';

/** Shows its children when the first picture is on the screen, and there is time. */
export function AfterPicture({ map, children }: { map: RoleMap; children: ReactNode }) {
  return useDeferredValue(useMapState(map, ({ hasPicture }) => hasPicture)) && children;
}
