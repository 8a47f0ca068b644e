import { asRoleIndex, type RoleIndex, unaccented } from '../../domain';
import { choiceFacetOf } from '../../state';
import { otherEnd, pairsOfRole } from '../pairs';
import { laneChoices, lanesOf } from '../views/lanes';
import type { Grouping, GroupingChoice, Subject } from './types';

const TIER: GroupingChoice = { key: 'tier', label: 'Tier' };
const DISTANCE: GroupingChoice = { key: 'distance', label: 'Distance' };
const LETTER: GroupingChoice = { key: 'letter', label: 'First letter' };

/** What the roles can be grouped by, first what the view and its colour have. Every taxonomy has letters. */
export function groupingChoices(subject: Subject): readonly GroupingChoice[] {
  const { taxonomy, communities, chart, selected } = subject;
  const lanes = laneChoices(taxonomy, communities !== undefined).filter(
    ({ key }) => key !== 'family' || choiceFacetOf(taxonomy, key),
  );
  const all = [
    ...(chart ? [TIER] : []),
    ...lanes,
    ...(selected >= 0 && !chart ? [DISTANCE] : []),
    LETTER,
  ];
  const first = wanted(subject).flatMap((key) => all.find((one) => one.key === key) ?? [])[0];
  return first ? [first, ...all.filter((one) => one !== first)] : all;
}

/** What the groups of a view are, the best first. */
function wanted({ layout, colour }: Subject): string[] {
  const place = { focus: ['distance'], 'org-chart': ['tier'], 'risk-and-pay': ['risk'] };
  const byPlace = layout === 'map' || layout === 'table' ? [] : place[layout];
  return [...byPlace, ...(colour === 'risk' ? ['risk'] : []), 'community', 'family', LETTER.key];
}

/** The roles grouped as is asked for; as is usual where there is no such grouping. */
export function groupingOf(subject: Subject, asked: string | null): Grouping {
  const choices = groupingChoices(subject);
  const { key } = choices.find((one) => one.key === asked) ?? choices[0] ?? LETTER;
  if (key === TIER.key) return byTier(subject);
  if (key === DISTANCE.key) return byDistance(subject);
  if (key === LETTER.key) return byLetter(subject);
  const { of, labels, noun = 'groups' } = lanesOf(subject.taxonomy, key, subject);
  return { key, noun, of, labels, isOrdered: key === 'risk' };
}

function byTier({ chart, taxonomy }: Subject): Grouping {
  const tiers = chart?.tiers ?? [];
  const of = taxonomy.roles.map((_, role) => {
    const y = chart?.middles[2 * role + 1] ?? 0;
    return tiers.findIndex(({ from, to }) => y >= from && y <= to);
  });
  return {
    key: TIER.key,
    noun: 'tiers',
    of,
    labels: tiers.map(({ label }) => label),
    isOrdered: true,
  };
}

const DISTANCES = ['The selected role', 'Matched with it', 'Two matches away', 'Further away'];

function byDistance({ pairs, selected, taxonomy }: Subject): Grouping {
  const of = new Uint8Array(taxonomy.roles.length).fill(DISTANCES.length - 1);
  const around = (role: RoleIndex) =>
    Array.from(pairsOfRole(pairs, role), (pair) => otherEnd(pairs, pair, role));
  let reached: readonly RoleIndex[] = [selected];
  for (let distance = 0; distance < DISTANCES.length - 1; distance++) {
    for (const role of reached) of[role] = Math.min(of[role] ?? 0, distance);
    reached = reached.flatMap(around).filter((role) => Number(of[role]) > distance);
  }
  return { key: DISTANCE.key, noun: 'distances', of, labels: DISTANCES, isOrdered: true };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function byLetter({ taxonomy }: Subject): Grouping {
  const of = taxonomy.roles.map(({ title }) => {
    const at = LETTERS.indexOf(unaccented(title.trim()).charAt(0) || ' ');
    return at < 0 ? LETTERS.length : at;
  });
  const labels = [...LETTERS.toUpperCase(), 'Other signs'];
  return { key: LETTER.key, noun: 'first letters', of, labels, isOrdered: true };
}

/** The roles from the first title to the last, equals by id. Comparing words takes long: it is done once. */
export function byTitle(roles: Subject['taxonomy']['roles']): RoleIndex[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return roles
    .map(({ title, id }, index) => ({ title, id, index: asRoleIndex(index) }))
    .sort((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1))
    .map(({ index }) => index);
}
