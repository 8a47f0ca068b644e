import { createStore } from 'zustand/vanilla';
import type { RoleId } from '../domain';

/** Where the reader points: on the map, or in a text or list beside it. */
export type PointingPlace = 'map' | 'page';

/** What the reader points at. It is no choice: neither the link nor undo knows it. */
export interface Pointing {
  /** Points at a role, or at the two roles of a match; at none where the list is empty. */
  readonly point: (roles: readonly RoleId[], place: PointingPlace) => void;
  /** Calls back with the roles that are pointed at in that place, whenever they are others. */
  readonly follow: (
    place: PointingPlace,
    onChange: (roles: readonly RoleId[]) => void,
  ) => () => void;
}

interface Pointed {
  readonly roles: readonly RoleId[];
  readonly place: PointingPlace;
}

const NONE: readonly RoleId[] = [];

/** Keeps what is pointed at. There is one pointer: what it was on in the other place ends with that. */
export function createPointing(): Pointing {
  const store = createStore<Pointed>(() => ({ roles: NONE, place: 'map' }));
  return {
    point: (roles, place) => {
      const now = store.getState();
      const leavesOther = roles.length === 0 && now.place !== place;
      if (leavesOther || isSame(now, { roles, place })) return;
      store.setState({ roles, place });
    },
    follow: (place, onChange) => {
      const rolesIn = (pointed: Pointed) => (pointed.place === place ? pointed.roles : NONE);
      return store.subscribe((now, before) => {
        const roles = rolesIn(now);
        if (roles.length > 0 || rolesIn(before).length > 0) onChange(roles);
      });
    },
  };
}

function isSame(one: Pointed, other: Pointed): boolean {
  return (
    one.place === other.place &&
    one.roles.length === other.roles.length &&
    one.roles.every((role, at) => role === other.roles[at])
  );
}
