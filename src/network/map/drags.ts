import { NO_ROLE, type RoleIndex } from '../../domain';
import type { Point } from '../scene/geometry';
import { dragRole, putBack } from '../scene/moveRoles';
import { pointOf, type Scene } from '../scene/scene';

/** What a reader has dragged, step by step. */
export interface Drags {
  /** The role is dragged to a place. */
  readonly drag: (scene: Scene, role: RoleIndex, to: Point) => void;
  /** It was let go. */
  readonly release: () => void;
  /** Puts the role of the last step back to where that began. */
  readonly undo: (scene: Scene) => void;
  /** How many steps can be undone in a scene. */
  readonly count: (scene: Scene) => number;
}

/** Remembers where the dragged roles stood before. */
export function createDrags(): Drags {
  let steps: { readonly role: RoleIndex; readonly from: Point }[] = [];
  let held: RoleIndex = NO_ROLE;
  return {
    drag: (scene, role, to) => {
      if (held !== role) steps.push({ role, from: pointOf(scene, role) });
      held = role;
      dragRole(scene, role, to);
    },
    release: () => {
      held = NO_ROLE;
    },
    undo: (scene) => {
      const last = steps.pop();
      if (!last) return;
      const wasDraggedBefore = steps.some(({ role }) => role === last.role);
      if (wasDraggedBefore) dragRole(scene, last.role, last.from);
      else putBack(scene, last.role, last.from);
    },
    count: (scene) => {
      // Another view, or other roles, have begun without any.
      if (scene.dragged.size === 0) steps = [];
      return steps.length;
    },
  };
}
