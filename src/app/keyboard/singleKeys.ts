import type { OwnKeys } from '../../ui';

/** The keys of one character, and what they do: where the first two work is anywhere, the others on the map. */
export const SINGLE_KEYS: readonly (readonly [usual: string, does: string])[] = [
  ['/', 'Search the dossiers'],
  ['?', 'List of keys'],
  [']', 'Next match'],
  ['[', 'Match before'],
  ['f', 'Find a name'],
  ['g', 'Group by something else'],
  ['c', 'Say where you are'],
  ['w', 'Why the two are matched'],
  ['p', 'Set aside to compare'],
  ['r', 'Route from or to here'],
  ['n', 'Neighbourhood'],
  ['m', 'Move the role'],
  ['+', 'Zoom in'],
  ['-', 'Zoom out'],
  ['0', 'Show everything'],
];

/** The key that does something now; '' where it is off. */
export const keyNow = (usual: string, own: OwnKeys): string => own[usual] ?? usual;

/** Why a key cannot be given to one of the actions; null where it can. */
export function refusalOf(wanted: string, usual: string, own: OwnKeys): string | null {
  if (wanted === '') return null;
  if (wanted.trim() === '')
    return 'The space bar presses buttons and scrolls; it cannot be chosen.';
  if (wanted === '=' && usual !== '+') return '= zooms in, as + does.';
  const taken = SINGLE_KEYS.find(([each]) => each !== usual && keyNow(each, own) === wanted);
  return taken ? `${wanted.toUpperCase()} is taken: ${taken[1]}.` : null;
}

/** The keys with one more choice; a choice that is as usual is none. */
export function withKey(own: OwnKeys, usual: string, wanted: string): OwnKeys {
  const { [usual]: _, ...others } = own;
  return wanted === usual ? others : { ...others, [usual]: wanted };
}
