import type { Dossier, FamilyId, Role, RoleId, RoleRecord, Taxonomy } from '../../../../src/domain';
import { cellText } from '../../../../src/panels/compare/model/cells';
import { compareRoles } from '../../../../src/panels/compare/model/compareRoles';
import type { Section, Subject } from '../../../../src/panels/compare/model/types';

/** A record of which only what a test is about is said. */
export const record = (id: string, said: Partial<RoleRecord> = {}): RoleRecord =>
  ({ id, title: id, family: 'people', ...said }) as RoleRecord;

/** A filed role and its dossier, as they are compiled from its record. */
export function subjectOf(from: RoleRecord, more: Partial<Dossier> = {}): Subject {
  const { id, title, family, summary, habitats = [], salary, flightRisk } = from;
  const role: Role = {
    ...{ id, title, family: family as FamilyId, filed: true, habitats, citations: 0 },
    ...(summary && { summary }),
    ...(salary && { salary }),
    ...(flightRisk && { risk: flightRisk.percent }),
  };
  return { role, dossier: { id, record: from, citations: [], ...more } };
}

/** A role that no record of its own tells of. */
export const unfiled = (id: string, more: Partial<Dossier> = {}): Subject => ({
  role: { ...subjectOf(record(id)).role, filed: false },
  dossier: { id: id as RoleId, citations: [], ...more },
});

/** A taxonomy of these roles and no others; matches as [source, target, percent]. */
export function taxonomyOf(
  subjects: readonly Subject[],
  matches: readonly (readonly [number, number, number])[] = [],
  more: Partial<Taxonomy> = {},
): Taxonomy {
  const column = (at: 0 | 1 | 2) => matches.map((match) => match[at]);
  return {
    ...{ fingerprint: '', families: [], habitats: [], attributes: [] },
    roles: subjects.map(({ role }) => role),
    matches: { source: column(0), target: column(1), percent: column(2) },
    ...more,
  };
}

/** The comparison of some roles in a taxonomy of their own. */
export const compared = (...subjects: Subject[]): Section[] =>
  compareRoles(taxonomyOf(subjects), subjects, () => 50);

/** A section as it is read: label, note, cells. */
export function read(sections: readonly Section[], key: string): string[][] {
  const rows = sections.find((section) => section.key === key)?.rows ?? [];
  return rows.map(({ label, note, cells }) => [
    note ? `${label} (${note})` : label,
    ...cells.map(cellText),
  ]);
}
