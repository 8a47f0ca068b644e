import { SECTIONS, sectionNumber } from '../../domain';

const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  aliases: 'Aliases',
  summary: 'Summary',
  attributes: 'On file',
  citations: 'Cited',
};

/** Where a passage stands: "[06] Weaponry". */
export function placeName(place: string): string {
  const section = SECTIONS.find(({ key }) => key === place);
  return section ? `[${sectionNumber(section.number)}] ${section.short}` : (NAMES[place] ?? '');
}
