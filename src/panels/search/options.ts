import { type RoleId, SECTIONS, sectionNumber } from '../../domain';
import type { Answer, Found, Passage, PassageField } from '../../search';

/** An option of the list: a role, or a passage of its dossier. */
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

/** The most lines that are listed. */
const MOST = 50;

/** An answer as lines, grouped by role. A line's id is the one that a combobox with the id `prefix` gives to its option. */
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

/** The line of the role that follows the active line, or comes before it, round the ends. */
export function nextRole(
  groups: readonly Group[],
  active: Option | undefined,
  isForward: boolean,
): Option | undefined {
  const titles = groups.flatMap(({ options }) => options[0] ?? []);
  const lines = groups.flatMap(({ options }) => options);
  const now = lines.findIndex(({ id }) => id === active?.id);
  const index = (title: Option) => lines.indexOf(title);
  const ahead = isForward
    ? titles.find((title) => index(title) > now)
    : titles.findLast((title) => index(title) < now);
  return ahead ?? (isForward ? titles[0] : titles.at(-1));
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

/** How much was found, and what was wrong with the query or not compared, for a screen reader. */
export function countText({ roles, faults, leftOut }: Answer): string {
  const remarks = leftOut ? [...faults, leftOut] : faults;
  if (remarks.length && !roles.length) return remarks.join(' ');
  if (!roles.length) return 'Nothing found.';
  const count = roles.length === 1 ? '1 role found.' : `${roles.length} roles found.`;
  return [...remarks, count].join(' ');
}
