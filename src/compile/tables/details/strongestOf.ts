import { groupBy, type RoleId } from '../../../domain';

/** Something that a role has, and how much of it. */
export interface Entry {
  readonly id: RoleId;
  readonly name: string;
  readonly figure: number | undefined;
}

/** Where roles have all of so many things, only how much tells them apart. */
const FEWEST_THINGS = 6;

/** A list for each role, the strongest first. Where every role has everything, only what is above the middle of all figures. */
export function strongestOf(entries: readonly Entry[]) {
  const byRole = groupBy(entries, ({ id }) => id);
  const things = new Set(entries.map(({ name }) => name)).size;
  const hasAll = things >= FEWEST_THINGS && entries.length >= 0.8 * things * byRole.size;
  const middle = hasAll ? middleOf(entries) : undefined;
  const isKept = ({ figure }: Entry) =>
    middle === undefined || (figure !== undefined && figure >= middle);
  const lists = [...byRole].flatMap(([id, own]) => {
    const names = [...own]
      .sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0))
      .filter(isKept)
      .map(({ name }) => name);
    return names.length ? [[id, [...new Set(names)]] as const] : [];
  });
  const said =
    middle === undefined
      ? undefined
      : `every role has everything; kept is what has at least ${middle}, the middle of all figures`;
  return { lists, said };
}

/** Half way between the least and the most; undefined where figures do not differ. */
function middleOf(entries: readonly Entry[]): number | undefined {
  const figures = entries.flatMap(({ figure }) => figure ?? []);
  const least = figures.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = figures.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return most > least ? (least + most) / 2 : undefined;
}
