import { type Pairs, radius, radiusOfShare, type SizeKey } from '../../derive';
import type { Role } from '../../domain';

/** A risk of each look, as examples. */
export const RISKS = [40, 80];
/** The radius of the largest disc of a legend. */
const LARGEST = 13;

/** Some sizes of discs as a legend has them, and what they mean. */
export interface LegendSizes {
  readonly radii: readonly number[];
  readonly text: string;
}

/** What sizes mean: a figure, or citations. Discs change with the zoom of the map; what counts is how they differ. */
export function legendSizes(roles: readonly Role[], sizeKey: SizeKey | null): LegendSizes {
  const { radii, text } = sizeKey ? figureSizes(sizeKey) : citationSizes(roles);
  const scale = Math.min(1, LARGEST / Math.max(...radii));
  return { radii: radii.map((each) => scale * each), text };
}

function citationSizes(roles: readonly Role[]): LegendSizes {
  const most = roles.reduce((max, { citations }) => Math.max(max, citations), 1);
  const cited = [...new Set([1, Math.max(1, Math.round(most / 3)), most])];
  return {
    radii: cited.map(radius),
    text: `cited ${cited.join(', ')} ${most === 1 ? 'time' : 'times'}`,
  };
}

function figureSizes({ label, marks }: SizeKey): LegendSizes {
  return {
    radii: marks.map(({ share }) => radiusOfShare(share)),
    text: `${label}: ${marks.map(({ text }) => text).join(' · ')}`,
  };
}

/** Three percentages that there are, as examples; none where there is no match. */
export function legendPercents({ percent, count }: Pairs): number[] {
  if (count === 0) return [];
  return [...new Set([0, 0.5, 1].map((share) => percent[Math.round(share * (count - 1))] ?? 0))];
}
