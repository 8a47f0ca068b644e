import type { Core } from 'cytoscape';
import { type RefObject, useEffect, useRef } from 'react';
import type { Camera } from '../camera/useCamera';
import type { Layers } from '../layers/layers';
import { moveElements, moveRoles } from './moveRoles';
import type { Picture, Scene } from './scene';

const TRAVEL_MS = 450;
/** More roles than these would not be moved in time for each frame. */
const MOST_TRAVELLING = 3000;

/**
 * Puts the roles where the picture has them. To another way of seeing they travel, so that the eye can follow; where
 * motion is not wanted, or within one way, they are there at once.
 */
export function useMoves(
  cy: RefObject<Core | null>,
  scene: Scene,
  { positions, layout }: Pick<Picture, 'positions' | 'layout'>,
  layers: RefObject<Layers | null>,
  camera: Camera,
): void {
  const before = useRef(layout);
  useEffect(() => {
    const travels =
      before.current !== layout &&
      scene.roles.length <= MOST_TRAVELLING &&
      !matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (before.current !== layout) scene.held.clear();
    before.current = layout;
    const put = (some: ArrayLike<number>) => {
      if (!moveRoles(scene, some)) return;
      if (cy.current) moveElements(cy.current, scene);
      camera.follow();
      layers.current?.moved();
    };
    if (!travels) return put(positions);
    return travel(scene.at.slice(), positions, put);
  }, [cy, scene, positions, layout, layers, camera]);
}

/** Goes from one set of positions to another; what comes back stops it where it is. */
function travel(
  from: Float32Array,
  to: ArrayLike<number>,
  put: (some: ArrayLike<number>) => void,
): () => void {
  const begun = performance.now();
  let frame = 0;
  const step = () => {
    const time = Math.min(1, (performance.now() - begun) / TRAVEL_MS);
    const eased = time < 0.5 ? 2 * time * time : 1 - 2 * (1 - time) * (1 - time);
    put(from.map((value, i) => value + (Number(to[i]) - value) * eased));
    if (time < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
