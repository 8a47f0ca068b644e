import { type Crossroads, type FieldDeadEnds, type fieldGaps, moveColumns } from '../../derive';
import { csvText, type RoleIndex, type Taxonomy } from '../../domain';

// Lists of the field for a spreadsheet, all rows of them.

/** Dead ends as CSV. */
export function deadEndsCsv(taxonomy: Taxonomy, { roles }: FieldDeadEnds): string {
  const { pay, risk, currency = '' } = moveColumns(taxonomy);
  const lines = roles.map((at) => [...named(taxonomy, at), known(risk[at]), known(pay[at])]);
  return csvText([['role', 'title', 'flight risk', `pay ${currency}`.trim()], ...lines]);
}

/** Crossroads as CSV, the first one first. */
export function crossroadsCsv(taxonomy: Taxonomy, found: readonly Crossroads[]): string {
  const lines = found.map(({ role, neighbourhoods, betweenness }) => [
    ...[...named(taxonomy, role), neighbourhoods, betweenness],
  ]);
  return csvText([['role', 'title', 'neighbourhoods', 'betweenness'], ...lines]);
}

/** Gaps as CSV, the widest first. `nameOf` takes a community. */
export function gapsCsv(
  found: ReturnType<typeof fieldGaps>,
  nameOf: (community: number) => string,
): string {
  const lines = found.map(({ one, other, bridges, expected }) => [
    ...[nameOf(one), nameOf(other), bridges, Number(expected.toFixed(1))],
  ]);
  return csvText([['neighbourhood', 'other', 'bridges', 'expected'], ...lines]);
}

const named = ({ roles }: Taxonomy, at: RoleIndex) => [roles[at]?.id, roles[at]?.title];
const known = (figure: number | undefined) => (Number.isNaN(figure) ? undefined : figure);
