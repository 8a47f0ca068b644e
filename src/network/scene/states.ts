import { otherEnd, type Pairs, pairsOfRole } from '../../derive';
import { NO_ROLE, type RoleIndex } from '../../domain';
import { type Emphasis, LINE_STATE, type Scene, STATE } from './scene';

/** The state of every role: the selected one and its matches, or a trail, are shown whatever the filters say. */
export function roleStates(
  { roles, pairs }: Pick<Scene, 'roles' | 'pairs'>,
  { selected, passing, rest, within, trail }: Omit<Emphasis, 'counts' | 'strength'>,
): Uint8Array {
  const away = rest === 'hide' ? STATE.hidden : STATE.dim;
  const states = Uint8Array.from(roles, (_, index) => (passing.mask[index] ? STATE.plain : away));
  const matched = trail?.named ?? (selected < 0 ? [] : matchedWith(pairs, selected));
  for (const index of matched) states[index] = STATE.matched;
  if (selected >= 0) states[selected] = STATE.selected;
  return kept(states, within);
}

/** The state of every line: the selected role's are lit whatever the filters say, but not beside a trail. */
export function lineStates(
  { pairs: { kind, count, a, b, percent }, leading }: Pick<Scene, 'pairs' | 'leading'>,
  emphasis: Omit<Emphasis, 'counts'>,
): Uint8Array {
  const { selected, strength, rest, within, resting, trail } = emphasis;
  const { mask } = emphasis.passing;
  const away = rest === 'hide' ? LINE_STATE.hidden : LINE_STATE.dim;
  const chosen = trail ? NO_ROLE : selected;
  const states = new Uint8Array(count);
  for (let pair = 0; pair < count; pair++) {
    const [from, to] = [a[pair] as number, b[pair] as number];
    const isStrong =
      kind === 'pressure' || (Number(percent[pair]) >= strength && leading?.[pair] !== 0);
    if (from === chosen || to === chosen) states[pair] = LINE_STATE.lit;
    else if (within && !(within[from] && within[to])) states[pair] = LINE_STATE.hidden;
    else if (resting && !resting[pair]) states[pair] = LINE_STATE.hidden;
    else if (!isStrong || !mask[from] || !mask[to]) states[pair] = away;
  }
  return states;
}

function matchedWith(pairs: Pairs, index: RoleIndex): RoleIndex[] {
  return Array.from(pairsOfRole(pairs, index), (pair) => otherEnd(pairs, pair, index));
}

/** Hides what is not part of the picture. */
function kept(states: Uint8Array, within: Uint8Array | undefined): Uint8Array {
  within?.forEach((isWithin, index) => {
    if (!isWithin) states[index] = STATE.hidden;
  });
  return states;
}
