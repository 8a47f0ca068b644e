import { type KeyboardEvent, useState } from 'react';
import { otherEnd, pairsOfRole } from '../../derive';
import type { RoleId } from '../../domain';
import { type Emphasis, type Scene, STATE } from '../scene/scene';
import { ARROWS, type Arrow, type Place, step } from './walk';

/** Which match of which role the brackets have led to; `at` counts from 0, the strongest. */
export interface Relation {
  readonly of: RoleId;
  readonly at: number;
  readonly count: number;
}

interface Standing {
  /** The role that the keyboard stands on. */
  readonly cursor: RoleId | null;
  readonly relation: Relation | null;
  /** Where it stood before, the latest last. */
  readonly trail: readonly RoleId[];
}

interface Walk extends Omit<Standing, 'trail'> {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

interface Actions {
  readonly open: (role: RoleId) => void;
  readonly ask: (a: RoleId, b: RoleId) => void;
  readonly fit: () => void;
  readonly zoom: (direction: 1 | -1) => void;
  readonly reveal: (role: RoleId) => void;
  /** Further keys, and what they do with the role that the keyboard stands on. */
  readonly others: RoleKeys;
}

export type RoleKeys = Readonly<Record<string, (role: RoleId) => void>>;

const NOWHERE: Standing = { cursor: null, relation: null, trail: [] };
const LONGEST_TRAIL = 200;

/**
 * Arrow keys step from role to role, brackets along the matches of one by their strength, Backspace back; Enter opens, W
 * asks why, plus, minus and 0 work the zoom.
 */
export function useWalk(
  scene: Scene,
  { selected, counts }: Pick<Emphasis, 'selected' | 'counts'>,
  actions: Actions,
): Walk {
  const [standing, setStanding] = useState(NOWHERE);
  const { cursor, relation, trail } = standing;
  const here = cursor ?? selected;

  const stepTo = (to: RoleId | undefined, next: Relation | null = null) => {
    if (to === undefined) return;
    const before = here === null ? trail : [...trail, here].slice(-LONGEST_TRAIL);
    setStanding({ cursor: to, relation: next, trail: before });
    actions.reveal(to);
  };
  const alongMatches = (by: 1 | -1) => {
    const from = relation?.of ?? here;
    if (from === null) return stepTo(destination(scene, null, 'ArrowRight', counts));
    const matches = matchesShown(scene, from, counts);
    const at = relation ? relation.at + by : by > 0 ? 0 : matches.length - 1;
    const index = (at + matches.length) % matches.length;
    if (matches.length) stepTo(matches[index], { of: from, at: index, count: matches.length });
  };
  const retrace = () => {
    const to = trail.at(-1);
    if (to === undefined) return;
    setStanding({ cursor: to, relation: null, trail: trail.slice(0, -1) });
    actions.reveal(to);
  };

  const keys: Readonly<Record<string, () => void>> = {
    ']': () => alongMatches(1),
    '[': () => alongMatches(-1),
    Backspace: retrace,
    w: () => {
      const from = relation?.of ?? selected;
      if (from !== null && here !== null && from !== here) actions.ask(from, here);
    },
    Enter: () => here !== null && actions.open(here),
    '+': () => actions.zoom(1),
    '=': () => actions.zoom(1),
    '-': () => actions.zoom(-1),
    '0': actions.fit,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key in ARROWS && !event.altKey) stepTo(destination(scene, here, key as Arrow, counts));
    // On many keyboards a bracket is typed with Alt.
    else if (Object.hasOwn(keys, key)) keys[key]?.();
    else if (Object.hasOwn(actions.others, key) && here !== null) actions.others[key]?.(here);
    else return;
    event.preventDefault();
  };
  return { cursor, relation, onKeyDown, onBlur: () => setStanding(NOWHERE) };
}

/** The roles on the map that are matched with one strongly enough, strongest match first. */
function matchesShown(
  { roles, pairs, indexes, states }: Scene,
  id: RoleId,
  counts: number,
): RoleId[] {
  const index = indexes.get(id);
  if (index === undefined) return [];
  return pairsThatCount(pairs, index, counts)
    .map((pair) => otherEnd(pairs, pair, index))
    .flatMap((other) => (states[other] === STATE.hidden ? [] : (roles[other]?.id ?? [])));
}

/** The pairs of a role from a percent on; who leans on whom has none. */
function pairsThatCount(pairs: Scene['pairs'], index: number, counts: number): number[] {
  return [...pairsOfRole(pairs, index)].filter(
    (pair) => pairs.kind === 'pressure' || (pairs.percent[pair] ?? 0) >= counts,
  );
}

/** The role to step to; the first key of a reader who stands nowhere leads to the role nearest the middle. */
function destination(
  { roles, indexes, pairs, at, states }: Scene,
  from: RoleId | null,
  arrow: Arrow,
  counts: number,
): RoleId | undefined {
  const shown = roles.flatMap(({ id }, index) =>
    states[index] === STATE.hidden
      ? []
      : [{ id, x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0 }],
  );
  const here = shown.find(({ id }) => id === from);
  if (!here) return nearestTheMiddle(shown) as RoleId | undefined;
  const index = indexes.get(here.id) ?? 0;
  const matched = pairsThatCount(pairs, index, counts).map(
    (pair) => roles[otherEnd(pairs, pair, index)]?.id as string,
  );
  return step(here, arrow, shown, new Set(matched)) as RoleId | undefined;
}

function nearestTheMiddle(spots: readonly Place[]): string | undefined {
  const distance = ({ x, y }: Place) => Math.hypot(x, y);
  return [...spots].sort((a, b) => distance(a) - distance(b))[0]?.id;
}
