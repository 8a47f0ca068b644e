import { type KeyboardEvent, useState } from 'react';
import { NO_ROLE, type Role, type RoleId, type RoleIndex } from '../../domain';
import type { Emphasis, Scene } from '../scene/scene';
import { destination, matchesShown } from './destinations';
import { ARROWS, type Arrow } from './walk';

/** Which match of which role the brackets have led to; `at` counts from 0, the strongest. */
export interface Relation {
  readonly of: RoleIndex;
  readonly at: number;
  readonly count: number;
}

interface Standing {
  /** The role that the keyboard stands on; NO_ROLE = none. */
  readonly cursor: RoleIndex;
  readonly relation: Relation | null;
  /** Where it stood before, the latest last. */
  readonly trail: readonly RoleIndex[];
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
  /** Brings a role into the frame. */
  readonly reveal: (role: RoleIndex) => void;
  /** Further keys, and what they do with the role that the keyboard stands on. */
  readonly others: RoleKeys;
}

export type RoleKeys = Readonly<Record<string, (role: RoleId) => void>>;

const NOWHERE: Standing = { cursor: NO_ROLE, relation: null, trail: [] };
const LONGEST_TRAIL = 200;

/**
 * Arrow keys step from role to role, brackets along the matches of one by their strength, Backspace back; Enter opens, W
 * asks why, plus, minus and 0 zoom.
 */
export function useWalk(
  roles: readonly Role[],
  sceneNow: () => Scene | null,
  { selected, counts }: Pick<Emphasis, 'selected' | 'counts'>,
  actions: Actions,
): Walk {
  const [last, setLast] = useState({ roles, standing: NOWHERE });
  // Among other roles an index stands for another one.
  const { cursor, relation, trail } = last.roles === roles ? last.standing : NOWHERE;
  const here = cursor >= 0 ? cursor : selected;
  const idHere = roles[here]?.id;
  const setStanding = (standing: Standing) => setLast({ roles, standing });

  const stepTo = (to: RoleIndex | undefined, next: Relation | null = null) => {
    if (to === undefined) return;
    const before = here < 0 ? trail : [...trail, here].slice(-LONGEST_TRAIL);
    setStanding({ cursor: to, relation: next, trail: before });
    actions.reveal(to);
  };
  const follow = (arrow: Arrow, from: RoleIndex) => {
    const scene = sceneNow();
    if (scene) stepTo(destination(scene, from, arrow, counts));
  };
  const alongMatches = (by: 1 | -1) => {
    const scene = sceneNow();
    const from = relation?.of ?? here;
    if (from < 0) return follow('ArrowRight', NO_ROLE);
    if (!scene) return;
    const matches = matchesShown(scene, from, counts);
    const at = relation ? relation.at + by : by > 0 ? 0 : matches.length - 1;
    const index = (at + matches.length) % matches.length;
    if (!matches.length) return;
    stepTo(matches[index], { of: from, at: index, count: matches.length });
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
      const from = roles[relation?.of ?? selected]?.id;
      if (from && idHere && from !== idHere) actions.ask(from, idHere);
    },
    Enter: () => idHere && actions.open(idHere),
    '+': () => actions.zoom(1),
    '=': () => actions.zoom(1),
    '-': () => actions.zoom(-1),
    '0': actions.fit,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (key in ARROWS && !event.altKey) follow(key as Arrow, here);
    // On many keyboards a bracket is typed with Alt.
    else if (Object.hasOwn(keys, key)) keys[key]?.();
    else if (Object.hasOwn(actions.others, key) && idHere) actions.others[key]?.(idHere);
    else return;
    event.preventDefault();
  };
  const onBlur = () => {
    if (cursor >= 0) setStanding(NOWHERE);
  };
  return { cursor, relation, onKeyDown, onBlur };
}
