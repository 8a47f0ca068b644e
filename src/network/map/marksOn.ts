import type { LiveViewport } from '../camera/viewport';
import { drawnRadius, onScreen, type Scene } from '../scene/scene';
import type { RoleMap } from './types';

/** Where the marks of the present scene are on the screen. */
export function marksOn(viewport: LiveViewport, sceneNow: () => Scene | null): RoleMap['marks'] {
  return {
    boxOf: (role) => {
      const scene = sceneNow();
      if (!scene) return undefined;
      const now = viewport.now();
      const { x, y } = onScreen(scene, role, now);
      const radius = drawnRadius(scene, role) * now.zoom;
      return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
    },
    follow: (listener) => {
      viewport.on('render', listener);
      return () => viewport.off('render', listener);
    },
  };
}
