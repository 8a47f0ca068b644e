import type { Projection } from '../cytoscape/projection';
import type { HoverCard } from '../layers/hoverPlaces';

/** What React draws of a map. */
export interface MapState {
  /** What Cytoscape is given; null while there is nothing for it. */
  readonly projection: Projection | null;
  /** The first picture is on the screen. */
  readonly hasPicture: boolean;
  /** The pair that the pointer rests on. */
  readonly pointed: number | null;
  /** How many times a role was dragged, and not put back. */
  readonly drags: number;
  /** The card of the role that the pointer is on. */
  readonly card: HoverCard | null;
}

/** The state of one map, and who is to be called when it changes. */
export function createMapState() {
  let state: MapState = {
    ...{ projection: null, hasPicture: false },
    ...{ pointed: null, card: null, drags: 0 },
  };
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (changes: Partial<MapState>) => {
      const before = state;
      state = { ...state, ...changes };
      const keys = Object.keys(changes) as (keyof MapState)[];
      if (keys.some((key) => state[key] !== before[key])) for (const call of listeners) call();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
