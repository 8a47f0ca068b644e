import { type RoleRecord, SECTIONS, type Section } from '../../../domain';

/** A section as it is headed in a record. */
export type PresentSection = Pick<Section, 'key' | 'number'> & {
  readonly heading: string;
  readonly short: string;
};

/** The sections that a record fills, in the record's order; where nobody presses, only aliases are headed. */
export function presentSections(record: RoleRecord): PresentSection[] {
  const { pressedBy, presses } = record.orgChart ?? {};
  const hasPressure = Boolean(pressedBy || presses);
  return SECTIONS.flatMap((section): PresentSection[] => {
    const { key } = section;
    if (key !== 'orgChart') return record[key] === undefined ? [] : [section];
    if (hasPressure) return [section];
    return record.aliases ? [{ ...section, heading: 'Known aliases', short: 'Aliases' }] : [];
  });
}
