import { otherEnd, type Pairs, pairsOfRole } from '../../derive';
import { type Emphasis, LINE_STATE, type Scene, STATE } from './scene';

/** The state of every role: the selected one and its matches, or a trail, are shown whatever the filters say. */
export function roleStates(
  { roles, pairs, indexes }: Pick<Scene, 'roles' | 'pairs' | 'indexes'>,
  { selected, passing, rest, within, trail }: Omit<Emphasis, 'counts' | 'strength'>,
): Uint8Array {
  const away = rest === 'hide' ? STATE.hidden : STATE.dim;
  const states = Uint8Array.from(roles, (_, index) => (passing.mask[index] ? STATE.plain : away));
  const chosen = selected === null ? undefined : indexes.get(selected);
  const matched = trail?.named ?? (chosen === undefined ? [] : matchedWith(pairs, chosen));
  for (const index of matched) states[index] = STATE.matched;
  if (chosen !== undefined) states[chosen] = STATE.selected;
  return kept(states, within);
}

/** The state of every line: the selected role's are lit whatever the filters say, but not beside a trail. */
export function lineStates(
  { pairs: { kind, count, a, b, percent }, indexes }: Pick<Scene, 'pairs' | 'indexes'>,
  { selected, passing: { mask }, strength, rest, within, trail }: Omit<Emphasis, 'counts'>,
): Uint8Array {
  const away = rest === 'hide' ? LINE_STATE.hidden : LINE_STATE.dim;
  const chosen = selected === null || trail ? -1 : (indexes.get(selected) ?? -1);
  const states = new Uint8Array(count);
  for (let pair = 0; pair < count; pair++) {
    const [from, to] = [a[pair] as number, b[pair] as number];
    const isStrong = kind === 'pressure' || Number(percent[pair]) >= strength;
    if (from === chosen || to === chosen) states[pair] = LINE_STATE.lit;
    else if (within && !(within[from] && within[to])) states[pair] = LINE_STATE.hidden;
    else if (!isStrong || !mask[from] || !mask[to]) states[pair] = away;
  }
  return states;
}

function matchedWith(pairs: Pairs, index: number): number[] {
  return Array.from(pairsOfRole(pairs, index), (pair) => otherEnd(pairs, pair, index));
}

/** Hides what is not part of the picture. */
function kept(states: Uint8Array, within: Uint8Array | undefined): Uint8Array {
  within?.forEach((isWithin, index) => {
    if (!isWithin) states[index] = STATE.hidden;
  });
  return states;
}
