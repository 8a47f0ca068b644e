import { type RoleId, SECTIONS, sectionNumber } from '../../domain';
import type { Answer, Found, Passage, PassageField } from '../../search';

/** A line of the list that can be chosen: a role, or a passage of its dossier. */
export interface Option {
  readonly id: string;
  readonly role: RoleId;
  /** Undefined on the role's own line. */
  readonly passage?: Passage;
}

/** The lines of one role. */
export interface Group {
  readonly found: Found;
  readonly options: readonly Option[];
}

/** More lines than these would not be read. */
const MOST = 50;

/** An answer as lines, grouped by role; `prefix` keeps their ids apart from others on the page. */
export function groupsOf({ found }: Answer, prefix: string): Group[] {
  const groups: Group[] = [];
  let lines = 0;
  for (const one of found) {
    if (lines >= MOST) break;
    const passages = one.passages.map((passage) => ({ role: one.role, passage }));
    const options = [{ role: one.role }, ...passages].map((option, at) => ({
      ...option,
      id: `${prefix}-${lines + at}`,
    }));
    lines += options.length;
    groups.push({ found: one, options });
  }
  return groups;
}

export type Move = 'down' | 'up' | 'roleDown' | 'roleUp';

/** The line that a key leads to from the active one, round the ends; undefined where there are no lines. */
export function moved(
  groups: readonly Group[],
  active: string | undefined,
  move: Move,
): string | undefined {
  const lines = groups.flatMap(({ options }) => options);
  const stops =
    move === 'down' || move === 'up' ? lines : groups.flatMap((g) => g.options[0] ?? []);
  const forward = move === 'down' || move === 'roleDown';
  const now = lines.findIndex(({ id }) => id === active);
  const place = (id: string) => lines.findIndex((line) => line.id === id);
  const ahead = forward
    ? stops.find(({ id }) => place(id) > now)
    : stops.findLast(({ id }) => now >= 0 && place(id) < now);
  return (ahead ?? (forward ? stops[0] : stops.at(-1)))?.id;
}

const NAMES: Readonly<Partial<Record<PassageField, string>>> = {
  title: 'Title',
  aliases: 'Aliases',
  summary: 'Summary',
  attributes: 'On file',
  citations: 'Cited',
};

/** Where a passage stands: "[06] Weaponry". */
export function placeName(place: PassageField): string {
  const section = SECTIONS.find(({ key }) => key === place);
  return section ? `[${sectionNumber(section.number)}] ${section.short}` : (NAMES[place] ?? '');
}

/** How much was found, and what was wrong with the query, for those who hear it. */
export function countText({ roles, faults }: Answer): string {
  if (faults.length && !roles.length) return faults.join(' ');
  if (!roles.length) return 'Nothing found.';
  const count = roles.length === 1 ? '1 role found.' : `${roles.length} roles found.`;
  return [...faults, count].join(' ');
}
