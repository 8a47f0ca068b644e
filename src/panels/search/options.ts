import type { NamedLand } from '../../derive';
import { counted, type RoleId } from '../../domain';
import type { Answer, Found, Passage } from '../../search';

/** An option that opens a role, or a passage of its dossier. */
export interface RoleOption {
  readonly id: string;
  readonly role: RoleId;
  /** Undefined on the role's own line. */
  readonly passage?: Passage;
}

/** An option that asks another query. */
export interface QueryOption {
  readonly id: string;
  readonly query: string;
}

/** An option that shows a neighbourhood. */
export interface LandOption {
  readonly id: string;
  readonly land: NamedLand;
}

/** An option that lists all that is found in the side panel. */
export interface MoreOption {
  readonly id: string;
  /** How many roles the list of options leaves out. */
  readonly more: number;
}

export type Option = RoleOption | QueryOption | LandOption | MoreOption;

/** The lines of one role. */
export interface Group {
  readonly found: Found;
  readonly options: readonly RoleOption[];
}

/** What there is to choose from: the query that was meant, neighbourhoods that are called so, what was found, and all that is not listed. */
export interface Options {
  readonly meant?: QueryOption;
  readonly lands: readonly LandOption[];
  readonly groups: readonly Group[];
  readonly more?: MoreOption;
}

/** The most lines that are listed. */
const MOST = 50;

export const NO_OPTIONS: Options = { lands: [], groups: [] };

/** An answer as options. An option's id is the one that a combobox with the id `prefix` gives to it. */
export function optionsOf(
  answer: Answer,
  prefix: string,
  named: readonly NamedLand[] = [],
): Options {
  const { suggestion: query, roles } = answer;
  const first = query ? 1 : 0;
  const lands = named.map((land, at) => ({ id: `${prefix}-${first + at}`, land }));
  const before = first + lands.length;
  const groups = groupsOf(answer, prefix, before);
  const end = groups.reduce((sum, { options }) => sum + options.length, before);
  const more = roles.length - groups.length;
  return {
    ...(query && { meant: { id: `${prefix}-0`, query } }),
    ...{ lands, groups },
    ...(more > 0 && { more: { id: `${prefix}-${end}`, more } }),
  };
}

/** All options in their order. */
export function inOrder({ meant, lands, groups, more }: Options): Option[] {
  const lines = groups.flatMap(({ options }) => options);
  return [...(meant ? [meant] : []), ...lands, ...lines, ...(more ? [more] : [])];
}

/** What Enter chooses while nothing is highlighted: a neighbourhood only by its whole name, or where nothing else is found. */
export function firstChoice(options: readonly Option[], query: string): Option | undefined {
  const asked = query.trim().toLowerCase();
  const isMeant = (option: Option) =>
    !('land' in option) || option.land.name.toLowerCase() === asked;
  return options.find(isMeant) ?? options[0];
}

/** What was found, grouped by role; `before` options stand above it. */
function groupsOf({ found }: Answer, prefix: string, before: number): Group[] {
  const groups: Group[] = [];
  let lines = 0;
  for (const one of found) {
    if (lines >= MOST) break;
    const passages = one.passages.map((passage) => ({ role: one.role, passage }));
    const options = [{ role: one.role }, ...passages].map((option, at) => ({
      ...option,
      id: `${prefix}-${before + lines + at}`,
    }));
    lines += options.length;
    groups.push({ found: one, options });
  }
  return groups;
}

/** The line of the role that follows the active line, or comes before it, round the ends. */
export function nextRole(
  groups: readonly Group[],
  active: Option | undefined,
  isForward: boolean,
): RoleOption | undefined {
  const titles = groups.flatMap(({ options }) => options[0] ?? []);
  const lines = groups.flatMap(({ options }) => options);
  const now = lines.findIndex(({ id }) => id === active?.id);
  const index = (title: RoleOption) => lines.indexOf(title);
  const ahead = isForward
    ? titles.find((title) => index(title) > now)
    : titles.findLast((title) => index(title) < now);
  return ahead ?? (isForward ? titles[0] : titles.at(-1));
}

/** How much was found, and what was wrong with the query or not compared, for a screen reader. */
export function countFound({ roles, faults, leftOut }: Answer, lands = 0): string {
  const named = lands ? [`${counted(lands, 'neighbourhood')} called so.`] : [];
  const remarks = [...faults, ...(leftOut ? [leftOut] : []), ...named];
  if (remarks.length && !roles.length) return remarks.join(' ');
  if (!roles.length) return 'Nothing found.';
  const count = `${counted(roles.length, 'role')} found.`;
  return [...remarks, count].join(' ');
}
