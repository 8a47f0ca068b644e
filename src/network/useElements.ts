import type { ElementDefinition } from 'cytoscape';
import { useMemo } from 'react';
import { type ElementSource, isMass } from './elements';
import { type Emphasis, roleStates, type Scene } from './scene';
import { useGrowing } from './useGrowing';
import { useSettled } from './useSettled';

const SETTLED_MS = 120;

/** So many roles are handed over at once: what Cytoscape does for each of them must not hold a frame up. */
const STEP = 250;

/**
 * What Cytoscape is given. Where roles are painted below it, its elements are there for the pointer: they come in steps
 * once the first picture `isShown`, and follow the filters when there is time; only the selection is followed at once.
 */
export function useElements(
  scene: Scene,
  source: ElementSource,
  emphasis: Emphasis,
  isShown: boolean,
): ElementDefinition[] {
  const { selected, trail } = emphasis;
  const settled = useSettled(emphasis, SETTLED_MS);
  const { passing, rest, strength, within } = isMass(scene) ? settled : emphasis;
  const most = useGrowing(isShown ? scene.roles.length : 0, STEP, scene);
  return useMemo(() => {
    const drawn = {
      ...{ selected, passing, rest, strength },
      ...(within && { within }),
      ...(trail && { trail }),
    };
    return source(roleStates(scene, drawn), drawn, most);
  }, [scene, source, passing, rest, strength, within, selected, trail, most]);
}
