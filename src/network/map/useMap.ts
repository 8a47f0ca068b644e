import { startTransition, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { RoleIndex } from '../../domain';
import type { Covers } from '../../ui';
import { createMap } from './createMap';
import type { MapState } from './mapState';
import type { MapContent, MapFrame, RoleMap } from './types';

/** The map in a frame; null until the rest of the page is drawn, so that nothing waits for the frame to be measured. */
export function useMap(
  elements: () => Omit<MapFrame, 'covers'> | null,
  covers: Covers,
): RoleMap | null {
  const [map, setMap] = useState<RoleMap | null>(null);
  useEffect(() => {
    const frame = elements();
    if (!frame) return;
    const created = createMap({ ...frame, covers: covers.elements });
    startTransition(() => setMap(created));
    return created.destroy;
  }, [elements, covers]);
  return map;
}

/** Feeds a map. In the layout phase: Cytoscape and the layers around it draw a change in the same frame. */
export function useMapContent(
  map: RoleMap | null,
  content: Omit<MapContent, 'cursor'>,
  cursor: RoleIndex,
) {
  useLayoutEffect(() => map?.update({ ...content, cursor }), [map, content, cursor]);
}

/** A part of a map's state, drawn again when it changes. */
export function useMapState<T>(map: RoleMap, part: (state: MapState) => T): T {
  return useSyncExternalStore(map.subscribe, () => part(map.state()));
}
