import { ruleText, type Taxonomy } from '../../../domain';
import { citedByRows } from './citedBy';
import { coverRows } from './cover';
import { type AffinityOf, matchesAmong } from './matchesAmong';
import { attributeRows } from './onFile';
import { recordSections } from './sections';
import type { Section, Subject } from './types';

/** Everything that is known of some roles, side by side; sections that none of them fills are left out. */
export function compareRoles(
  taxonomy: Taxonomy,
  subjects: readonly Subject[],
  affinityOf: AffinityOf,
): Section[] {
  const among = matchesAmong(taxonomy, subjects, affinityOf);
  const { computed } = taxonomy;
  const mark = computed ? `, computed from ${ruleText(computed)}` : '';
  const all: Section[] = [
    { key: 'cover', heading: 'Cover', rows: coverRows(taxonomy, subjects) },
    { key: 'matches', heading: `Matches among them${mark}`, rows: among },
    ...recordSections(taxonomy, subjects).map((section) =>
      section.key === 'related' ? { ...section, heading: section.heading + mark } : section,
    ),
    { key: 'onFile', heading: 'On file', rows: attributeRows(taxonomy, subjects) },
    { key: 'citedBy', heading: `Cited by${mark}`, rows: citedByRows(taxonomy, subjects) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}
