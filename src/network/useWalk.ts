import type { Core } from 'cytoscape';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { RoleId } from '../domain';
import { showCursor } from './hover';
import { ARROWS, type Arrow, step } from './walk';

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
export function useWalk(cy: Core | null, selected: RoleId | null, actions: Actions): Walk {
  const [cursor, setCursor] = useState<RoleId | null>(null);

  useEffect(() => {
    if (cy) showCursor(cy, cursor);
  }, [cy, cursor]);

  const walk = (arrow: Arrow) => {
    if (!cy) return;
    const to = destination(cy, cursor ?? selected, arrow, cursor === null && selected === null);
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
  cy: Core,
  from: RoleId | null,
  arrow: Arrow,
  first: boolean,
): RoleId | undefined {
  const places = cy.nodes(':visible').map((node) => ({ id: node.id(), ...node.position() }));
  const here = places.find(({ id }) => id === from);
  if (first || !here) {
    const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);
    return places.sort((a, b) => distance(a) - distance(b))[0]?.id as RoleId | undefined;
  }
  const matched = new Set(
    cy
      .getElementById(here.id)
      .neighborhood('node')
      .map((node) => node.id()),
  );
  return step(here, arrow, places, matched) as RoleId | undefined;
}
