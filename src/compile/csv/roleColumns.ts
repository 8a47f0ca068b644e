import { columnName } from '../../formats';

const KNOWN = {
  id: ['id'],
  title: ['title'],
  summary: ['summary'],
  family: ['family'],
  aliases: ['aliases'],
  habitats: ['habitats', 'habitat'],
  salary: ['salary'],
  currency: ['currency'],
  risk: ['flight_risk', 'risk'],
  manager: ['manager', 'manager_id', 'reports_to', 'reportsto'],
} as const;

/** A column that a field of a record takes. */
export type Known = keyof typeof KNOWN;
export type Places = Partial<Record<Known, number>>;

/** Where the known columns are. A table that the page has copied has titles under "Role", and they are its ids. */
export function placesOfKnown(columns: readonly string[]): Places {
  const names = columns.map(columnName);
  const places: Places = Object.fromEntries(
    Object.entries(KNOWN).flatMap(([key, spellings]) => {
      const index = names.findIndex((name) => (spellings as readonly string[]).includes(name));
      return index < 0 ? [] : [[key, index]];
    }),
  );
  const copied = names.indexOf('role');
  return copied < 0 || places.id !== undefined || places.title !== undefined
    ? places
    : { ...places, id: copied, title: copied };
}
