import { unaccented } from '../../domain';
import type { Navigation, Place } from './types';

/** The groups and roles whose names have the typed letters: those that begin with them, then where a word does, then the rest. */
export function placesNamed(navigation: Navigation, letters: string): Place[] {
  const asked = unaccented(letters.trim());
  if (!asked) return [];
  const { groups, subject } = navigation;
  const all = [
    ...groups.map(({ key, label }) => ({ place: { group: key } as Place, name: label })),
    ...groups.flatMap(({ key, roles }) =>
      roles.map((role) => ({
        place: { group: key, role } as Place,
        name: subject.taxonomy.roles[role]?.title ?? '',
      })),
    ),
  ];
  return all
    .map(({ place, name }) => ({ place, rank: rankOf(unaccented(name), asked) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
}

/** 0 where a name begins with a text, 1 where a word of it does, 2 where it is inside, -1 where it is not. */
function rankOf(name: string, asked: string): number {
  if (name.startsWith(asked)) return 0;
  if (name.includes(` ${asked}`)) return 1;
  return name.includes(asked) ? 2 : -1;
}
