/** The sections of a file record, in the record's order. */
export const SECTIONS = [
  { number: 1, key: 'orgChart', heading: 'Org-chart architecture', short: 'Org chart' },
  { number: 2, key: 'habitats', heading: 'Habitat', short: 'Habitat' },
  { number: 3, key: 'salary', heading: 'Salary delusion', short: 'Salary' },
  { number: 4, key: 'flightRisk', heading: 'Flight risk', short: 'Flight risk' },
  { number: 5, key: 'metrics', heading: 'Bullshit metrics', short: 'Metrics' },
  { number: 6, key: 'weaponry', heading: 'Signature weaponry', short: 'Weaponry' },
  { number: 7, key: 'encounters', heading: 'Encounter guide', short: 'Encounter' },
  { number: 8, key: 'autopsy', heading: 'The JD autopsy', short: 'JD autopsy' },
  { number: 9, key: 'log', heading: 'Day log', short: 'Day log' },
  { number: 10, key: 'complaints', heading: 'The burn ward', short: 'Burn ward' },
  { number: 11, key: 'related', heading: 'Related specimens', short: 'Related' },
  { number: 12, key: 'saysMeans', heading: 'Says / means', short: 'Says' },
  { number: 13, key: 'becomes', heading: 'Becomes', short: 'Becomes' },
] as const;

export type Section = (typeof SECTIONS)[number];
export type SectionKey = Section['key'];

const LAST_FROM_OUTSIDE = 11;

/** Whether a section is an extension: file records from outside end before it. */
export function isExtension({ number }: Section): boolean {
  return number > LAST_FROM_OUTSIDE;
}

/** A section's number as it is printed: 3 becomes "03". */
export function sectionNumber(number: number): string {
  return String(number).padStart(2, '0');
}
