import { type KeyboardEvent, useState } from 'react';
import type { RoleId } from '../../domain';
import type { Emphasis, Scene } from '../scene/scene';
import { destination, matchesShown } from './destinations';
import { ARROWS, type Arrow } from './walk';

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
  /** Brings a role, by index, into the frame. */
  readonly reveal: (role: number) => void;
  /** Further keys, and what they do with the role that the keyboard stands on. */
  readonly others: RoleKeys;
}

export type RoleKeys = Readonly<Record<string, (role: RoleId) => void>>;

const NOWHERE: Standing = { cursor: null, relation: null, trail: [] };
const LONGEST_TRAIL = 200;

/**
 * Arrow keys step from role to role, brackets along the matches of one by their strength, Backspace back; Enter opens, W
 * asks why, plus, minus and 0 zoom.
 */
export function useWalk(
  sceneNow: () => Scene | null,
  { selected, counts }: Pick<Emphasis, 'selected' | 'counts'>,
  actions: Actions,
): Walk {
  const [standing, setStanding] = useState(NOWHERE);
  const { cursor, relation, trail } = standing;
  const here = cursor ?? selected;

  const stepTo = ({ roles }: Scene, to: number | undefined, next: Relation | null = null) => {
    const role = roles[to ?? -1];
    if (to === undefined || !role) return;
    const before = here === null ? trail : [...trail, here].slice(-LONGEST_TRAIL);
    setStanding({ cursor: role.id, relation: next, trail: before });
    actions.reveal(to);
  };
  const follow = (arrow: Arrow, from: RoleId | null) => {
    const scene = sceneNow();
    if (scene) stepTo(scene, destination(scene, indexIn(scene, from), arrow, counts));
  };
  const alongMatches = (by: 1 | -1) => {
    const scene = sceneNow();
    const from = relation?.of ?? here;
    if (from === null) return follow('ArrowRight', null);
    if (!scene) return;
    const matches = matchesShown(scene, indexIn(scene, from), counts);
    const at = relation ? relation.at + by : by > 0 ? 0 : matches.length - 1;
    const index = (at + matches.length) % matches.length;
    if (!matches.length) return;
    stepTo(scene, matches[index], { of: from, at: index, count: matches.length });
  };
  const retrace = () => {
    const to = trail.at(-1);
    if (to === undefined) return;
    setStanding({ cursor: to, relation: null, trail: trail.slice(0, -1) });
    const scene = sceneNow();
    if (scene) actions.reveal(indexIn(scene, to));
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
    if (key in ARROWS && !event.altKey) follow(key as Arrow, here);
    // On many keyboards a bracket is typed with Alt.
    else if (Object.hasOwn(keys, key)) keys[key]?.();
    else if (Object.hasOwn(actions.others, key) && here !== null) actions.others[key]?.(here);
    else return;
    event.preventDefault();
  };
  return { cursor, relation, onKeyDown, onBlur: () => setStanding(NOWHERE) };
}

const indexIn = ({ indexes }: Scene, role: RoleId | null) =>
  role === null ? -1 : (indexes.get(role) ?? -1);
