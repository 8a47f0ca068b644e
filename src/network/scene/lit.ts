import { otherEnd, pairBetween, pairsOfRole } from '../../derive';
import { type RoleIndex, roleIndexAt } from '../../domain';
import type { Target } from './hitTest';
import { LINE_STATE, type Scene, STATE } from './scene';

/** What a hover brings out: what is pointed at, a role or the two of a pair, and what belongs to it. */
export interface Lit {
  readonly pointed: readonly RoleIndex[];
  /** With those that are pointed at, which come first. */
  readonly roles: readonly RoleIndex[];
  readonly lines: readonly number[];
}

/** What is lit for a role or a pair; null where that is the selected role, which stands out already, or hidden. */
export function litBy({ pairs, states, lines }: Scene, target: Target): Lit | null {
  if (!target) return null;
  const role = 'role' in target ? target.role : roleIndexAt(pairs.a, target.pair);
  const isHidden = (index: RoleIndex) => states[index] === STATE.hidden;
  if (isHidden(role) || ('role' in target && states[role] === STATE.selected)) return null;
  const own = 'role' in target ? Array.from(pairsOfRole(pairs, role)) : [target.pair];
  const shown = own.filter((pair) => !isHidden(otherEnd(pairs, pair, role)));
  const ends = shown.map((pair) => otherEnd(pairs, pair, role));
  return {
    pointed: 'role' in target ? [role] : [role, ...ends],
    roles: [role, ...ends],
    lines: shown.filter((pair) => lines[pair] !== LINE_STATE.lit),
  };
}

/** Whether a selection, or a trail, stands out: then nothing is dimmed for a hover. */
export function hasFocus({ states }: Scene): boolean {
  return states.includes(STATE.selected) || states.includes(STATE.matched);
}

/** One role as a target, or two as their pair; two that are none, the first. */
export function targetOf(
  { pairs }: Pick<Scene, 'pairs'>,
  [role, other]: readonly RoleIndex[],
): Target {
  if (role === undefined || role < 0) return null;
  const pair = other === undefined || other < 0 ? undefined : pairBetween(pairs, role, other);
  return pair === undefined ? { role } : { pair };
}
