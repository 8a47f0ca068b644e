import type { Core, EventObject } from 'cytoscape';

/** What the pointer is on: a role by its id, a pair of roles by its place in the columns. */
export type Target = { readonly role: string } | { readonly pair: number } | null;

export interface Listeners {
  readonly onTap: (role: string | null) => void;
  readonly onHover: (target: Target) => void;
  /** The pair of the mass below at a point of the map, where there is one. */
  readonly pick: (x: number, y: number) => number | undefined;
  /** The reader has moved or zoomed the map by hand. */
  readonly onTravel: () => void;
  readonly onDrag: (role: string, position: { x: number; y: number }) => void;
}

const REST_MS = 60;

/** Attaches every listener to a Cytoscape instance; the function that comes back detaches them. */
export function listen(
  cy: Core,
  { onTap, onHover, pick, onTravel, onDrag }: Listeners,
): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let onPair = false;
  const leavePair = () => {
    clearTimeout(resting);
    if (onPair) onHover(null);
    onPair = false;
  };
  const handlers: [string, string | undefined, (event: EventObject) => void][] = [
    [
      'tap',
      undefined,
      ({ target }) => {
        if (target === cy) onTap(null);
        else if (target.isNode()) onTap(target.id());
      },
    ],
    [
      'mouseover',
      'node',
      ({ target }) => {
        leavePair();
        onHover({ role: target.id() });
      },
    ],
    ['mouseover', 'edge', ({ target }) => onHover({ pair: Number(target.data('pair')) })],
    ['mouseout', 'node, edge', () => onHover(null)],
    [
      'mousemove',
      undefined,
      ({ target, position }) => {
        leavePair();
        if (target !== cy) return;
        // Only where the pointer rests: on its way it crosses hundreds of lines.
        resting = setTimeout(() => {
          const pair = pick(position.x, position.y);
          onPair = pair !== undefined;
          if (pair !== undefined) onHover({ pair });
        }, REST_MS);
      },
    ],
    ['mousedown', undefined, leavePair],
    [
      'dragpan scrollzoom pinchzoom',
      undefined,
      () => {
        leavePair();
        onTravel();
      },
    ],
    ['drag', 'node', ({ target }) => onDrag(target.id(), target.position())],
  ];
  for (const [events, selector, handler] of handlers) {
    if (selector) cy.on(events, selector, handler);
    else cy.on(events, handler);
  }
  cy.container()?.addEventListener('mouseleave', leavePair);
  return () => {
    leavePair();
    cy.container()?.removeEventListener('mouseleave', leavePair);
    for (const [events, selector, handler] of handlers) {
      if (selector) cy.off(events, selector, handler);
      else cy.off(events, handler);
    }
  };
}
