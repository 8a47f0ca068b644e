import { type RoleRecord, SECTIONS, type Section } from '../../../domain';

/** The sections that a record fills, in the record's order. */
export function presentSections(record: RoleRecord): Section[] {
  return SECTIONS.filter(({ key }) => {
    if (key !== 'orgChart') return record[key] !== undefined;
    const { orgChart, aliases } = record;
    return Boolean(orgChart?.pressedBy || orgChart?.presses || aliases);
  });
}
