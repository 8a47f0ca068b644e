import type { Role, RoleId, RoleIndex } from '../../domain';
import type { Point } from '../scene/geometry';

/** A picture that can be moved in steps, and its roles, where they can be. */
export interface Movable {
  readonly mover: {
    readonly panBy: (by: Point) => void;
    readonly nudge?: (role: RoleIndex, by: Point) => void;
  } | null;
  readonly roles: readonly Role[];
  readonly selected: RoleIndex;
  /** The role that is to be moved, null for the picture; undefined while neither is. */
  readonly asked: RoleId | null | undefined;
  readonly onAsk: (asked: RoleId | null | undefined) => void;
}
