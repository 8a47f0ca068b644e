import { createSelector } from 'reselect';
import { groupBy, type RoleIndex, type Taxonomy } from '../../domain';
import { otherEnd, pairsOfRole } from '../pairs';
import { byTitle, groupingOf } from './groupings';
import type { Group, Grouping, Navigation, Subject } from './types';

/** So many groups can be stepped through; smaller ones, and those of one role, are put together. */
const MOST_GROUPS = 30;
const SMALLER = 'smaller';

const inOrder = createSelector([({ roles }: Taxonomy) => roles], byTitle);

/** A taxonomy as a view shows it, in groups; those that are usual for the view where none, or others, are asked for. */
export function navigationOf(subject: Subject, asked: string | null): Navigation {
  const grouping = groupingOf(subject, asked);
  const { shown, passing, taxonomy } = subject;
  const there = inOrder(taxonomy).filter((role) => shown[role]);
  const byNumber = groupBy(there, (role) => grouping.of[role] ?? -1);
  const groups = [...byNumber].map(([number, roles]): Group & { number: number } => {
    const first = roles.filter((role) => passing.mask[role]);
    return {
      ...{ number, key: String(number), label: grouping.labels[number] ?? 'Others' },
      roles: [...first, ...roles.filter((role) => !passing.mask[role])],
      passing: first.length,
    };
  });
  const sorted = grouping.isOrdered
    ? groups.sort((a, b) => a.number - b.number)
    : withoutSmall(groups, grouping);
  return { subject, grouping, groups: sorted };
}

/** The largest first; equals by name, so that the order of the files does not matter. */
function withoutSmall(groups: Group[], { noun }: Grouping): Group[] {
  groups.sort((a, b) => b.roles.length - a.roles.length || (a.label < b.label ? -1 : 1));
  const large = groups.filter(({ roles }, at) => roles.length > 1 && at < MOST_GROUPS);
  const small = groups.slice(large.length);
  if (small.length < 2) return groups;
  return [
    ...large,
    {
      ...{ key: SMALLER, label: `${small.length} smaller ${noun}` },
      roles: small.flatMap(({ roles }) => roles),
      passing: small.reduce((sum, { passing }) => sum + passing, 0),
    },
  ];
}

/** The matches of a role that are on the picture and count, strongest first. Pressure has no percent: all of it counts. */
export function matchesOf({ subject }: Navigation, role: RoleIndex): RoleIndex[] {
  const { pairs, shown, counts } = subject;
  return Array.from(pairsOfRole(pairs, role))
    .filter((pair) => pairs.kind === 'pressure' || (pairs.percent[pair] ?? 0) >= counts)
    .map((pair) => otherEnd(pairs, pair, role))
    .filter((other) => shown[other]);
}
