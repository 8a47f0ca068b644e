import type { RoleIndex } from '../../domain';
import { matchesOf } from './navigation';
import type { Navigation, Place } from './types';

/** The place of all: where a walk begins. */
export const SUMMARY: Place = {};

/** Where a role stands in its group; the place of all for a role that is not on the picture. */
export function placeOf({ groups }: Navigation, role: RoleIndex): Place {
  const group = groups.find(({ roles }) => roles.includes(role));
  return group ? { group: group.key, role } : SUMMARY;
}

/** The group of a place. */
export const groupAt = ({ groups }: Navigation, { group }: Place) =>
  groups.find(({ key }) => key === group);

/** The places one level below a place. Below a match is the other role, in its own group. */
export function childrenOf(navigation: Navigation, place: Place): readonly Place[] {
  const { group, role, match } = place;
  if (match !== undefined) return [placeOf(navigation, match)];
  if (role !== undefined) {
    return matchesOf(navigation, role).map((other) => ({ group, role, match: other }) as Place);
  }
  if (group === undefined) return navigation.groups.map(({ key }) => ({ group: key }));
  return (groupAt(navigation, place)?.roles ?? []).map((each) => ({ group, role: each }));
}

/** The place one level above a place; undefined above the place of all. */
export function parentOf({ group, role, match }: Place): Place | undefined {
  if (group === undefined) return undefined;
  if (role === undefined) return SUMMARY;
  return match === undefined ? { group } : { group, role };
}

/** The places of one level around a place, itself among them. */
export function siblingsOf(navigation: Navigation, place: Place): readonly Place[] {
  const parent = parentOf(place);
  return parent ? childrenOf(navigation, parent) : [SUMMARY];
}

/** Whether two places are the same. */
export const isSamePlace = (one: Place, other: Place): boolean =>
  one.group === other.group && one.role === other.role && one.match === other.match;

/** The role that a place is about; undefined for a group. */
export const roleAt = ({ role, match }: Place): RoleIndex | undefined => match ?? role;

/** A place in a navigation that may have changed since: the same, or the nearest above it that is still there. */
export function settledIn(navigation: Navigation, place: Place): Place {
  const { role, match } = place;
  if (role !== undefined) {
    const now = placeOf(navigation, role);
    const isThere = match !== undefined && matchesOf(navigation, role).includes(match);
    return isThere && now.role === role ? { ...now, match } : now;
  }
  return groupAt(navigation, place) ? place : SUMMARY;
}
