import type { RoleId, RoleIndex } from '../../domain';
import type { Box } from '../scene/geometry';

/** Keys that the page adds, and what they do with the role that the reader stands on. */
export type RoleKeys = Readonly<Record<string, (role: RoleId) => void>>;

/** What keys do to the picture, and to the page around it. */
export interface WalkActions {
  readonly open: (role: RoleId) => void;
  /** Why are these two matched? */
  readonly ask: (a: RoleId, b: RoleId) => void;
  readonly fit: () => void;
  readonly zoom: (direction: 1 | -1) => void;
  /** Brings a role into the frame. */
  readonly reveal: (role: RoleIndex) => void;
  /** Takes away what the focus shows beside its mark, and says whether there was anything. */
  readonly hush?: () => boolean;
  readonly others: RoleKeys;
}

/** Where marks are in the widget that lies over the picture, in its pixels. */
export interface MarkBoxes {
  /** Undefined while there is no picture. */
  readonly boxOf: (role: RoleIndex) => Box | undefined;
  /** Calls back whenever the boxes are others, until the function that comes back is called. */
  readonly follow: (listener: () => void) => () => void;
}
