import { counted, NO_ROLE, type RoleIndex, riskLevel } from '../../domain';
import { namesakes } from '../namesakes';
import { type Pairs, pairBetween } from '../pairs';
import { pairText } from '../pairText';
import { viewOf } from '../views';
import { inCommon } from './inCommon';
import { matchesOf } from './navigation';
import { groupAt } from './places';
import { summaryText } from './summary';
import type { Group, Navigation, Place } from './types';

/** A place in one line, for those who hear it: what it is, and how many are around it. */
export function placeText(navigation: Navigation, place: Place): string {
  const { role, match } = place;
  const group = groupAt(navigation, place);
  if (!group) return summaryText(navigation);
  const { groups } = navigation;
  if (role === undefined)
    return `${groupText(group)}, ${nth(groups.indexOf(group), groups.length)}`;
  if (match !== undefined) {
    const matches = matchesOf(navigation, role);
    const at = nth(matches.indexOf(match), matches.length);
    return `${titleOf(navigation, match)}, match ${at}: ${matchText(navigation, role, match)}`;
  }
  return `${roleText(navigation, role)}, ${nth(group.roles.indexOf(role), group.roles.length)}`;
}

const nth = (at: number, count: number) => `${at + 1} of ${count}`;

/** "Data, 12 roles, 3 of them pass". */
export function groupText({ label, roles, passing }: Group): string {
  const pass = passing < 2 ? 'passes' : 'pass';
  const passed = passing === roles.length ? '' : `, ${passing || 'none'} of them ${pass}`;
  return `${label}, ${counted(roles.length, 'role')}${passed}`;
}

/** Where a place is: itself, and what it is in. */
export function whereText(navigation: Navigation, place: Place): string {
  const { grouping, groups, subject } = navigation;
  const group = groupAt(navigation, place);
  const parts = [
    placeText(navigation, place),
    ...(place.match === undefined ? [] : [`a match of ${titleOf(navigation, place.role)}`]),
    ...(group && place.role !== undefined ? [`in ${group.label}`] : []),
    `${viewOf(subject.layout).label}, in ${groups.length} ${grouping.noun}`,
  ];
  return parts.join('; ');
}

function titleOf({ subject: { taxonomy } }: Navigation, index = NO_ROLE): string {
  const role = taxonomy.roles[index];
  const told = role && namesakes(taxonomy).get(role.id);
  return [role?.title, ...(told ? [told] : [])].join(', ');
}

/** "SDET, flight risk 64 percent ELEVATED, cited in 5 files, 6 matches". */
export function roleText(navigation: Navigation, index: RoleIndex): string {
  const { taxonomy, passing, selected, pairs } = navigation.subject;
  const role = taxonomy.roles[index];
  if (!role) return '';
  const { risk, filed, citations } = role;
  const { length } = matchesOf(navigation, index);
  return [
    titleOf(navigation, index),
    ...(index === selected ? ['selected'] : []),
    ...(passing.mask[index] ? [] : ['does not pass the filters']),
    ...(filed ? [] : ['unfiled']),
    ...(risk === undefined ? [] : [`flight risk ${risk} percent ${riskLevel(risk)}`]),
    `cited in ${counted(citations, 'file')}`,
    pairCount(pairs, length),
  ].join(', ');
}

/** "6 matches", or what else its pairs are. */
export function pairCount({ kind }: Pairs, count: number): string {
  const plural = kind === 'match' ? 'es' : 's';
  return `${count || 'no'} ${kind}${count === 1 ? '' : plural}`;
}

/** How a role is matched with another, and what they have in common. */
export function matchText({ subject }: Navigation, role: RoleIndex, other: RoleIndex): string {
  const { taxonomy, pairs } = subject;
  const pair = pairBetween(pairs, role, other);
  if (pair === undefined) return '';
  const isComputed = taxonomy.computed !== undefined && pairs.kind === 'match';
  const common = inCommon(taxonomy, role, other);
  const words = pairText({ roles: taxonomy.roles, pairs, isComputed }, pair);
  return common ? `${words}; both ${common}` : words;
}
