import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { otherEnd, pairsOfRole } from '../derive';
import type { RoleId } from '../domain';
import { showCursor } from './hover';
import { type Scene, STATE } from './scene';
import { ARROWS, type Arrow, type Place, step } from './walk';

interface Walk {
  /** The role that the keyboard stands on. */
  readonly cursor: RoleId | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

interface Actions {
  readonly open: (role: RoleId) => void;
  readonly fit: () => void;
  readonly zoom: (direction: 1 | -1) => void;
  readonly reveal: (role: RoleId) => void;
}

/** Arrow keys step from role to role, Enter opens, plus, minus and 0 work the zoom. */
export function useWalk(
  cy: Core | null,
  scene: Scene,
  selected: RoleId | null,
  actions: Actions,
): Walk {
  const [cursor, setCursor] = useState<RoleId | null>(null);

  useEffect(() => {
    if (cy) showCursor(cy, cursor);
  }, [cy, cursor]);

  const walk = (arrow: Arrow) => {
    const to = destination(scene, cursor ?? selected, arrow);
    if (to === undefined) return;
    setCursor(to);
    actions.reveal(to);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key in ARROWS) walk(key as Arrow);
    else if (key === 'Enter' && (cursor ?? selected)) actions.open((cursor ?? selected) as RoleId);
    else if (key === '+' || key === '=') actions.zoom(1);
    else if (key === '-') actions.zoom(-1);
    else if (key === '0') actions.fit();
    else return;
    event.preventDefault();
  };
  return { cursor, onKeyDown, onBlur: () => setCursor(null) };
}

/** The role to step to; the first key of a reader who stands nowhere leads to the role nearest the middle. */
function destination(
  { roles, places, pairs, at, states }: Scene,
  from: RoleId | null,
  arrow: Arrow,
): RoleId | undefined {
  const shown = roles.flatMap(({ id }, place) =>
    states[place] === STATE.hidden
      ? []
      : [{ id, x: at[2 * place] ?? 0, y: at[2 * place + 1] ?? 0 }],
  );
  const here = shown.find(({ id }) => id === from);
  if (!here) return nearestTheMiddle(shown) as RoleId | undefined;
  const place = places.get(here.id) ?? 0;
  const matched = Array.from(
    pairsOfRole(pairs, place),
    (pair) => roles[otherEnd(pairs, pair, place)]?.id as string,
  );
  return step(here, arrow, shown, new Set(matched)) as RoleId | undefined;
}

function nearestTheMiddle(places: readonly Place[]): string | undefined {
  const distance = ({ x, y }: Place) => Math.hypot(x, y);
  return [...places].sort((a, b) => distance(a) - distance(b))[0]?.id;
}
