import { countPassing, percentText, viewOf } from '../../derive';
import { computedText, counted, countText, dateText, type Taxonomy } from '../../domain';
import { filterWords } from '../../panels/filters';
import { facetsOf, type View } from '../../state';
import { SITE_TITLE } from '../../ui';

const DAY_MS = 86_400_000;

/** What a picture says of itself, its title first: what it shows, the filters in words, the date. */
export function pictureHead(taxonomy: Taxonomy, view: View, now: number): string[] {
  const { layout, filters, strength } = view;
  const { roles, ofRoles } = countPassing(taxonomy, filters, strength, null);
  const passing =
    roles === ofRoles
      ? counted(ofRoles, 'role')
      : `${countText(roles)} of ${countText(ofRoles)} roles`;
  const words = filterWords(facetsOf(taxonomy), filters);
  if (strength > 0) words.push(`Matches from ${percentText(strength)}`);
  return [
    taxonomy.name ?? SITE_TITLE,
    `${viewOf(layout).label}, ${passing}, ${dateText(Math.floor(now / DAY_MS))}`,
    ...(words.length ? [`Filters: ${words.join('; ')}`] : []),
    ...(taxonomy.computed ? [`${computedText(taxonomy)}.`] : []),
  ];
}

/** The name of the file of a picture, without its ending: "rolegraph-org-chart". */
export function pictureName(taxonomy: Taxonomy, view: View): string {
  const words = [taxonomy.name ?? SITE_TITLE, viewOf(view.layout).label];
  return words
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))
    .join('-')
    .replace(/-{2,}|^-|-$/g, (dashes) => (dashes.length > 1 ? '-' : ''))
    .slice(0, 80);
}

const KILO = 1000;

/** The weight of a file: "350 kB", "1.2 MB". */
export function weightText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  return kilobytes < KILO ? `${kilobytes} kB` : `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
