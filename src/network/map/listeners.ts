import { type CameraAt, NO_ROLE, type RoleId, type RoleIndex, roleIndexAt } from '../../domain';
import type { Listeners } from '../cytoscape/listen';
import type { Layers } from '../layers/layers';
import type { Picture } from '../scene/scene';

/** What the reader does to the map, with the ids of roles. */
export interface MapActions {
  readonly onSelect: (role: RoleId | null) => void;
  /** Why are these two matched? */
  readonly onAsk: (a: RoleId, b: RoleId) => void;
  /** The name of a region was chosen; its first role stands for it. */
  readonly onRegion: (role: RoleId) => void;
  readonly onHover: (role: RoleId | null) => void;
  readonly onCamera: (camera: CameraAt | null) => void;
}

interface Heard extends MapActions {
  readonly picture: Picture;
}

interface Surroundings {
  readonly layers: () => Layers | null;
  readonly zoom: () => number;
  readonly onPointed: (pair: number | null) => void;
}

/** How near, in pixels, the pointer must be to a role's mark, and to a line. */
const ROLE_REACH = 2;
const PAIR_REACH = 5;

/** Reports by ids what Cytoscape's events and the bitmap layer say by indexes, to whatever the map has at the time. */
export function listenersFor(
  content: () => Heard | null,
  { layers, zoom, onPointed }: Surroundings,
): Omit<Listeners, 'onTravel' | 'onPress' | 'onDrag' | 'onRelease'> {
  const idOf = (role: RoleIndex | null) => content()?.picture.roles[role ?? NO_ROLE]?.id ?? null;
  return {
    onTap: (role, { x, y }) => {
      const region = role === null ? layers()?.regionAt(x, y) : undefined;
      const first = region === undefined ? undefined : firstOf(content()?.picture, region);
      if (first) content()?.onRegion(first.id);
      else content()?.onSelect(idOf(role));
    },
    onTapPair: (pair) => {
      const pairs = content()?.picture.pairs;
      if (pairs?.kind !== 'match') return;
      const [a, b] = [idOf(roleIndexAt(pairs.a, pair)), idOf(roleIndexAt(pairs.b, pair))];
      if (a && b) content()?.onAsk(a, b);
    },
    onHover: (target) => {
      layers()?.hover(target);
      onPointed(target && 'pair' in target ? target.pair : null);
      content()?.onHover(target && 'role' in target ? idOf(target.role) : null);
    },
    roleAt: (x, y) => layers()?.roleAt(x, y, ROLE_REACH / zoom()),
    pairAt: (x, y) => layers()?.pairAt(x, y, PAIR_REACH / zoom()),
  };
}

/** The first role of a community. */
const firstOf = (picture: Picture | undefined, community: number) =>
  picture?.roles.find((_, role) => picture.communities?.of[role] === community);
