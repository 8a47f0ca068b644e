import { counted, countText, roleIndexAt } from '../../domain';
import { percentText } from '../figureText';
import type { Navigation } from './types';

/** What a view shows, in a sentence or two: how much there is, the largest group, and the strongest match. */
export function summaryText(navigation: Navigation): string {
  const { subject, groups } = navigation;
  const there = groups.reduce((sum, { roles }) => sum + roles.length, 0);
  const passing = groups.reduce((sum, group) => sum + group.passing, 0);
  const most = groups.reduce((a, b) => (b.roles.length > a.roles.length ? b : a), NO_GROUP);
  const parts = [counted(there, 'role'), lineCount(subject), groupCount(navigation)];
  const details = [
    ...(groups.length > 1
      ? [`the largest is ${most.label} with ${countText(most.roles.length)}`]
      : []),
    ...strongest(subject),
  ];
  const filtered = passing < there ? ` ${countText(passing)} of them pass the filters.` : '';
  return `${[parts.join(', '), ...details].join('; ')}.${filtered}`;
}

const NO_GROUP = { label: '', roles: [] as readonly unknown[] };

function groupCount({ groups, grouping }: Navigation): string {
  return `${groups.length} ${groups.length === 1 ? 'group' : grouping.noun}`;
}

/** As the status line counts them: each direction of a match is one. */
function lineCount({ pairs, taxonomy }: Navigation['subject']): string {
  if (pairs.kind === 'pressure') return counted(taxonomy.pressure?.source.length ?? 0, 'pressure');
  const { length } = taxonomy.matches.source;
  return `${countText(length)} match${length === 1 ? '' : 'es'}`;
}

/** The last pair is the strongest. */
function strongest({ pairs, taxonomy: { roles } }: Navigation['subject']): string[] {
  const last = pairs.count - 1;
  if (pairs.kind === 'pressure' || last < 0) return [];
  const titleAt = (column: Uint32Array) => roles[roleIndexAt(column, last)]?.title;
  return [
    `the strongest match is ${titleAt(pairs.a)} and ${titleAt(pairs.b)}, ${percentText(pairs.percent[last] ?? 0)}`,
  ];
}
