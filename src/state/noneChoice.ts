import type { Role } from '../domain';
import type { ChoiceFacet } from './facetKinds';

/** The choice of roles that have no word; no word of a file is empty. */
export const NONE = '';

/** A facet of words with a choice of those roles that have none, if there are any. */
export function withNone(facet: ChoiceFacet, roles: readonly Role[]): ChoiceFacet {
  const { options, choices } = facet;
  const isLacking = roles.some((role) => choices(role).length === 0);
  if (!isLacking) return facet;
  const label = options.some((option) => option.label === '(none)') ? '(no value)' : '(none)';
  return {
    ...facet,
    options: [...options, { id: NONE, label }],
    choices: (role) => {
      const words = choices(role);
      return words.length ? words : LACKING;
    },
  };
}

const LACKING: readonly string[] = [NONE];
