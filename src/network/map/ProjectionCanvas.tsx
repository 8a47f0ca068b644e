import { Cytoscape } from '../cytoscape/Cytoscape';
import type { RoleMap } from './types';
import { useMapState } from './useMap';

/** What Cytoscape draws of a map, and moves. */
export function ProjectionCanvas({
  map,
  className,
}: {
  map: RoleMap;
  className: string | undefined;
}) {
  const projection = useMapState(map, (state) => state.projection);
  return projection && <Cytoscape className={className} {...projection} onCore={map.onCore} />;
}
