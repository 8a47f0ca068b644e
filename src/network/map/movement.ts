import type { Column } from '../../domain';
import { moveRoles } from '../scene/moveRoles';
import type { Picture, Scene } from '../scene/scene';

const TRAVEL_MS = 450;
/** More roles than these would not be moved in time for each frame. */
const MOST_TRAVELLING = 3000;

/** Moves the roles of a map to where its picture has them. */
export interface Movement {
  readonly update: (scene: Scene, picture: Picture) => void;
  readonly stop: () => void;
}

/**
 * To another view the roles travel, so that the eye can follow; within one view, or where motion is not wanted, they are
 * there at once. `onMoved` is called after each move.
 */
export function createMovement(onMoved: () => void): Movement {
  let last: { scene: Scene; positions: Column; layout: string } | null = null;
  let stop = () => {};
  return {
    stop: () => stop(),
    update: (scene, { positions, layout }) => {
      const before = last;
      if (before?.scene === scene && before.positions === positions && before.layout === layout) {
        return;
      }
      stop();
      last = { scene, positions, layout };
      const isOtherView = before !== null && before.layout !== layout;
      if (isOtherView) scene.dragged.clear();
      const move = (to: Column) => {
        if (moveRoles(scene, to)) onMoved();
      };
      const travels =
        isOtherView &&
        scene.roles.length <= MOST_TRAVELLING &&
        !matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (travels) stop = travel(scene.at.slice(), positions, move);
      else move(positions);
    },
  };
}

/** Goes from one set of positions to another; the function that comes back stops it where it is. */
function travel(from: Float32Array, to: Column, move: (positions: Column) => void): () => void {
  const begun = performance.now();
  let frame = 0;
  const step = () => {
    const time = Math.min(1, (performance.now() - begun) / TRAVEL_MS);
    const eased = time < 0.5 ? 2 * time * time : 1 - 2 * (1 - time) * (1 - time);
    move(from.map((value, i) => value + (Number(to[i]) - value) * eased));
    if (time < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
