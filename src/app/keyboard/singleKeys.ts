import { keyNow, type OwnKeys } from '../../ui';
import { SINGLE_KEYS } from './keys';

/** Why a key cannot be given to one of the actions; null where it can. */
export function refusalOf(wanted: string, usual: string, own: OwnKeys): string | null {
  if (wanted === '') return null;
  if (wanted.trim() === '')
    return 'The space bar presses buttons and scrolls; it cannot be chosen.';
  if (wanted === '=' && usual !== '+') return '= zooms in, as + does.';
  const taken = SINGLE_KEYS.find(
    (each) => each.usual !== usual && keyNow(each.usual, own) === wanted,
  );
  return taken ? `${wanted.toUpperCase()} is taken: ${taken.does}.` : null;
}

/** The keys with one more choice; a choice that is as usual is none. */
export function withKey(own: OwnKeys, usual: string, wanted: string): OwnKeys {
  const { [usual]: _, ...others } = own;
  return wanted === usual ? others : { ...others, [usual]: wanted };
}
