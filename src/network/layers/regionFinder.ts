import { type Communities, NO_REGIONS, type Regions, regionsOf } from '../../derive';
import { type Lands, rest, runInTurns, runToEnd } from '../../domain';
import type { Scene } from '../scene/scene';

/** Whose regions are looked for; no communities where the roles do not stand by them. */
export interface Peopled {
  readonly scene: Scene;
  readonly communities: Communities | undefined;
}

/** What regions are made of: the communities, and where they are known to lie, or the count of the roles' moves. */
interface RegionSource {
  readonly of: Communities | null;
  readonly by: number | Lands;
}

const NOTHING: RegionSource = { of: null, by: -1 };
const isSame = (one: RegionSource, other: RegionSource) =>
  one.of === other.of && one.by === other.by;

function sourceOf({ scene: { dragged, moves }, communities }: Peopled): RegionSource {
  if (!communities) return NOTHING;
  return { of: communities, by: (dragged.size === 0 && communities.lands) || moves };
}

/** Regions are computed when the roles have stood still so long. */
const STILL_MS = 160;
const TURN_MS = 8;

/** Keeps the regions of a map, and finds them anew when its roles have moved. */
export interface RegionFinder {
  /** Those of some communities, as far as they are known. */
  readonly of: (communities: Communities | undefined) => Regions;
  /** Takes those that the analysis has; false where it has none, or they are taken already. */
  readonly take: () => boolean;
  /** Takes them, or else computes them from where the roles stand; fulfilled when they are known. */
  readonly find: (stillFor?: number) => Promise<void>;
}

/** `now` is null when the map is gone; `onFound` is called when others have been found. */
export function createRegionFinder(now: () => Peopled | null, onFound: () => void): RegionFinder {
  let known: RegionSource & { readonly found: Regions } = { ...NOTHING, found: NO_REGIONS };
  let running: RegionSource = NOTHING;
  const sourceNow = () => {
    const peopled = now();
    return peopled ? sourceOf(peopled) : NOTHING;
  };

  const take = () => {
    const source = sourceNow();
    const { of, by } = source;
    if (!of || typeof by === 'number' || isSame(known, source)) return false;
    running = NOTHING;
    known = { ...source, found: runToEnd(regionsOf(of, by, [])) };
    return true;
  };
  const find = async (stillFor = STILL_MS): Promise<void> => {
    if (take()) return onFound();
    const source = sourceNow();
    const { of } = source;
    if (!of || isSame(known, source) || isSame(running, source)) return;
    running = source;
    const isWanted = () => running === source && isSame(sourceNow(), source);
    await rest(stillFor);
    const at = now()?.scene.at ?? [];
    const found = await runInTurns(regionsOf(of, undefined, at), { turn: TURN_MS, isWanted });
    if (running !== source) return;
    running = NOTHING;
    if (!found) return find();
    known = { ...source, found };
    onFound();
  };
  return {
    take,
    find,
    of: (communities) => (communities && known.of === communities ? known.found : NO_REGIONS),
  };
}
