import { type Citation, groupBy, type RoleId } from '../../../domain';

/** A record that names the role, with all its citations of it. */
export interface CitingRecord {
  readonly by: RoleId;
  readonly citations: readonly Citation[];
}

const highest = ({ citations }: CitingRecord) =>
  Math.max(-1, ...citations.map(({ percent = -1 }) => percent));

/** Citations under the records that make them, the highest match first. */
export function groupCitations(citations: readonly Citation[]): CitingRecord[] {
  return [...groupBy(citations, ({ by }) => by)]
    .map(([by, group]) => ({ by, citations: group }))
    .sort((a, b) => highest(b) - highest(a));
}
