import { isObject, type JsonObject, objectsIn } from '../fields';

/** An object of a list, and the one whose list it is, where it stands in one. */
export interface Entry {
  readonly object: JsonObject;
  readonly owner?: Entry;
}

/** All objects that stand in lists at one place: all `roles.skills`, whichever role they are of. */
export interface Place {
  /** The names on the way to it: "response.elements". */
  readonly path: string;
  /** Where it is in its owner: "skills". */
  readonly within: string;
  readonly owners?: Place;
  /** Whether its objects have such lists themselves, as in a tree. */
  isTree: boolean;
  readonly entries: Entry[];
}

/** Every place in a JSON value where objects stand in a list, or by their names in an object; the outer ones first. */
export function placesIn(value: unknown): Place[] {
  const places = new Map<string, Place>();
  const root = rootOfTree(value);
  // A queue, for a tree may be deeper than calls can be.
  const spots: Spot[] = [
    { part: root ? [root] : value, path: root ? childrenOf(root) : '', within: '' },
  ];
  for (const spot of spots) {
    const list = listAt(spot);
    const found = list?.length
      ? enter(list, spot, places)
      : isObject(spot.part)
        ? insideOf(spot, spot.part)
        : [];
    for (const one of found) spots.push(one);
  }
  return [...places.values()];
}

/** Where the search is, and in which object of a list. */
interface Spot {
  readonly part: unknown;
  readonly path: string;
  readonly owner?: Entry;
  readonly place?: Place;
  readonly within: string;
}

const listAt = ({ part, owner }: Spot) =>
  Array.isArray(part) ? objectsIn(part) : owner ? undefined : namedIn(part);

function insideOf(spot: Spot, object: JsonObject): Spot[] {
  return Object.entries(object).flatMap(([key, part]) =>
    typeof part === 'object' && part
      ? [{ ...spot, part, path: joined(spot.path, key), within: joined(spot.within, key) }]
      : [],
  );
}

/** Adds objects to their place; returns where to go on. */
function enter(list: readonly JsonObject[], at: Spot, places: Map<string, Place>): Spot[] {
  const isTree = at.place !== undefined && endOf(at.place.path) === at.within;
  const place = isTree ? at.place : (places.get(at.path) ?? newPlace(at));
  places.set(place.path, place);
  if (isTree) place.isTree = true;
  return list.flatMap((object) => {
    const owner: Entry = { object, ...(at.owner && { owner: at.owner }) };
    place.entries.push(owner);
    return insideOf({ part: object, path: place.path, owner, place, within: '' }, object);
  });
}

const joined = (path: string, key: string) => (path ? `${path}.${key}` : key);
/** The last name of a path. */
export const endOf = (path: string) => path.replace(/^.*\./, '');
const newPlace = ({ path, within, place }: Spot): Place => ({
  ...{ path, within, isTree: false, entries: [] },
  ...(place && { owners: place }),
});

/** The objects of an object that has nothing else, alike in one field at least; with their names as ids. */
function namedIn(value: unknown): JsonObject[] | undefined {
  const named = isObject(value) ? Object.entries(value) : [];
  const objects = named.map(([, one]) => one).filter(isObject);
  const [first = {}] = objects;
  if (objects.length < 2 || objects.length < named.length) return undefined;
  const isShared = (key: string) =>
    objects.every((one) => Object.hasOwn(one, key) && typeof one[key] !== 'object');
  if (!Object.keys(first).some(isShared)) return undefined;
  return named.map(([id, one]) => ({ id, ...(one as JsonObject) }));
}

/** A tree's root is like its children: an object whose list has objects with such a list. */
function rootOfTree(value: unknown): JsonObject | undefined {
  return isObject(value) && childrenOf(value) ? value : undefined;
}

function childrenOf(root: JsonObject): string {
  const named = Object.entries(root).find(([key, list]) =>
    objectsIn(list)?.some((child) => objectsIn(child[key])?.length),
  );
  return named?.[0] ?? '';
}
