import { facetText } from '../../../derive';
import {
  asksForAll,
  type ChoiceFacet,
  chosenIn,
  type Facet,
  type Filters,
  type Range,
  type RangeFacet,
  rangeIn,
} from '../../../state';

/** A span of figures as it is read: "60–100 %", "-5 to 3.5", "2026-01-10 to 2026-02-01". */
export function rangeText(facet: RangeFacet, { min, max }: Range): string {
  const { unit, isDate } = facet;
  const between = min < 0 || max < 0 || isDate ? ' to ' : '–';
  const ends = [...new Set([min, max])].map((end) => facetText(facet, end));
  return ends.join(between) + (unit ? `\u202f${unit}` : '');
}

/** The label of the box that keeps roles without a figure, or date; it says which figures are left out for their unit. */
export function unknownLabel({ unit, leftOut, isDate }: RangeFacet): string {
  const plain = `Keep roles without a ${isDate ? 'date' : 'figure'}`;
  return leftOut ? `${plain} in ${unit} (${leftOut})` : plain;
}

/** The active filters, each in a few words: "Risk 60–100 %", "3 habitats", "Sector: Health". */
export function filterChips(
  facets: readonly Facet[],
  filters: Filters,
): { key: string; name: string; text: string }[] {
  return facets.flatMap((facet) => {
    const text =
      facet.kind === 'range'
        ? rangeChip(facet, filters)
        : choiceChip(facet, chosenIn(filters, facet));
    return text ? [{ key: facet.key, name: facet.name, text }] : [];
  });
}

/** The active filters in full, with what each lets pass: "Risk 60–100 %", "Habitat: Bank, Startup". */
export function filterWords(facets: readonly Facet[], filters: Filters): string[] {
  return facets.flatMap((facet) => {
    if (facet.kind === 'range') return rangeChip(facet, filters) ?? [];
    const chosen = chosenIn(filters, facet);
    const labels = chosen.map((each) => facet.options.find(({ id }) => id === each)?.label ?? each);
    const joint = asksForAll(filters, facet) ? ' and ' : ', ';
    return labels.length ? `${facet.label}: ${labels.join(joint)}` : [];
  });
}

function rangeChip(facet: RangeFacet, filters: Filters): string | undefined {
  const range = rangeIn(filters, facet);
  return range && `${facet.short} ${rangeText(facet, range)}${range.unknown ? ' or none' : ''}`;
}

function choiceChip({ label, name, plural, options }: ChoiceFacet, chosen: readonly string[]) {
  const [first, ...more] = chosen;
  if (first === undefined) return undefined;
  if (plural) return more.length ? `${chosen.length} ${plural}` : `1 ${name}`;
  if (more.length) return `${label}: ${chosen.length} of ${options.length}`;
  return `${label}: ${options.find(({ id }) => id === first)?.label ?? first}`;
}
