import { quote, type TerritoryName } from '../domain';

interface Fault {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** What is wrong with the names of territories: a name that is there twice, an anchor that is no role or another's too. */
export function territoryFaults(
  territories: readonly TerritoryName[],
  roles: ReadonlySet<string>,
): Fault[] {
  const takenBy = new Map<string, string>();
  return territories.flatMap(({ name, anchors }, at) => [
    ...(territories.findIndex((other) => other.name === name) < at
      ? [{ path: [at, 'name'], message: `${quote(name)} is already listed` }]
      : []),
    ...anchors.flatMap((id, index): Fault[] => {
      const path = [at, 'anchors', index];
      const before = takenBy.get(id);
      takenBy.set(id, before ?? name);
      if (!roles.has(id)) {
        return [{ path, message: `expected the id of a record; found ${quote(id)}` }];
      }
      return before === undefined
        ? []
        : [{ path, message: `${quote(id)} is already an anchor of ${quote(before)}` }];
    }),
  ]);
}
