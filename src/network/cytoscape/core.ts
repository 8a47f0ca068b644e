import type { Core } from 'cytoscape';
import type { Scene } from '../scene/scene';

export type { Core } from 'cytoscape';

/**
 * Lays down where every role stands, for those who look at the map from outside: Cytoscape itself has not all of them.
 * Set by its own method, it would make Cytoscape style everything again.
 */
export function publishScene(core: Core, scene: Scene): void {
  core.scratch()._rolegraph = scene;
}
