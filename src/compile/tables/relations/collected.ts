import { type ComputedRule, isSlug, type RoleId } from '../../../domain';

export interface TableMatch {
  readonly role: RoleId;
  readonly match: number;
  /** Of a role that has no row, where its id says more than a title made of it would. */
  readonly title?: string;
  /** Why they match. */
  readonly because?: string;
}

/** The relations of all tables, while they are read. */
export interface Relations {
  /** By the role that declares them, then by the other one. */
  readonly matches: Map<RoleId, Map<RoleId, TableMatch>>;
  /** Who stands above each role. */
  readonly parents: Map<RoleId, Set<RoleId>>;
  /** Whom each role presses, and by whom it is pressed, with what is asked; a hierarchy apart. */
  readonly pressures: Map<RoleId, Pressures>;
  /** How the matches of each table were computed, where it says so. */
  readonly rules: (ComputedRule | undefined)[];
}

/** What one role says of pressure: the other roles, and what is asked, where that is said. */
type Pressures = Readonly<Record<'presses' | 'pressedBy', Map<RoleId, string | undefined>>>;

export const noRelations = (): Relations => ({
  matches: new Map(),
  parents: new Map(),
  pressures: new Map(),
  rules: [],
});

/** Adds a match; of several between the same two roles the highest stays. Whether there was one before. */
export function addMatch(
  { matches }: Relations,
  source: RoleId,
  match: Pick<TableMatch, 'role' | 'match' | 'because'>,
  isFiled: boolean,
): boolean {
  const own = matches.get(source) ?? new Map<RoleId, TableMatch>();
  matches.set(source, own);
  const before = own.get(match.role);
  if (before && before.match >= match.match) return true;
  const hasTitle = !isFiled && !isSlug(match.role);
  own.set(match.role, { ...match, ...(hasTitle && { title: match.role }) });
  return before !== undefined;
}

/** Adds who stands above a role. Whether that was known. */
export function addParent({ parents }: Relations, child: RoleId, parent: RoleId): boolean {
  const own = parents.get(child) ?? new Set();
  parents.set(child, own);
  if (own.has(parent)) return true;
  own.add(parent);
  return false;
}

/** Adds who presses, or is pressed. Whether that was known. */
export function addPressure(
  { pressures }: Relations,
  id: RoleId,
  kind: keyof Pressures,
  other: RoleId,
  demand: string,
): boolean {
  const own = pressures.get(id) ?? { presses: new Map(), pressedBy: new Map() };
  pressures.set(id, own);
  if (own[kind].has(other)) return true;
  own[kind].set(other, demand || undefined);
  return false;
}
