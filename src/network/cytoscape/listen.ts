import type { Core, EventObject } from 'cytoscape';
import type { RoleIndex } from '../../domain';
import { isTyping } from '../../ui';
import type { Point } from '../scene/geometry';
import type { Target } from '../scene/hitTest';
import { roleOf } from './roleOf';

/** What the reader does to the map; roles and pairs by index. */
export interface Listeners {
  /** A role was chosen, or the ground at a point of the screen. */
  readonly onTap: (role: RoleIndex | null, point: Point) => void;
  /** A pair was chosen: a line that Cytoscape draws, or the one below that the pointer rests on. */
  readonly onTapPair: (pair: number) => void;
  readonly onHover: (target: Target) => void;
  /** The role, or the pair, in the bitmap layer at a point of the map, where there is one. */
  readonly roleAt: (x: number, y: number) => RoleIndex | undefined;
  readonly pairAt: (x: number, y: number) => number | undefined;
  /** The reader has moved or zoomed the map by hand. */
  readonly onTravel: () => void;
  /** A role in the bitmap layer is pressed: Cytoscape is to have it before this returns. */
  readonly onPress: (role: RoleIndex) => void;
  readonly onDrag: (role: RoleIndex, position: Point) => void;
  /** What was pressed is let go. */
  readonly onRelease: () => void;
}

const pairOf = (edge: { data: (key: string) => unknown }) => Number(edge.data('pair'));

type Handlers = [events: string, selector: string | undefined, on: (event: EventObject) => void][];

const REST_MS = 60;
/** What hovering shows stays so long after the pointer has left, so that the pointer can be moved on to it: a line's is farther off. */
const LINGER_MS = { role: 300, pair: 900 } as const;
/** What shows more of what the pointer is on. */
const SHOWN_BY_HOVER = '[data-by-hover]';

/** Attaches every listener to a Cytoscape instance; the function that comes back detaches them. */
export function listen(cy: Core, listeners: Listeners): () => void {
  const hover = hovering(cy, listeners);
  const handlers: Handlers = [
    [
      'tap',
      undefined,
      ({ target, renderedPosition }) => {
        const pair = hover.pair();
        if (target !== cy && target.isNode()) listeners.onTap(roleOf(target), renderedPosition);
        else if (target !== cy) listeners.onTapPair(pairOf(target));
        else if (pair !== undefined) listeners.onTapPair(pair);
        else listeners.onTap(null, renderedPosition);
      },
    ],
    [
      'dragpan scrollzoom pinchzoom',
      undefined,
      () => {
        hover.leave();
        listeners.onTravel();
      },
    ],
    ['drag', 'node', ({ target }) => listeners.onDrag(roleOf(target), target.position())],
    ['free', 'node', listeners.onRelease],
    ...hover.handlers,
  ];
  const press = pressing(cy, listeners);
  for (const [events, selector, handler] of handlers) {
    if (selector) cy.on(events, selector, handler);
    else cy.on(events, handler);
  }
  cy.container()?.addEventListener('pointerdown', press);
  cy.container()?.addEventListener('mouseleave', hover.leaveFor);
  window.addEventListener('keydown', hover.dismiss, { capture: true });
  return () => {
    hover.leave();
    cy.container()?.removeEventListener('pointerdown', press);
    cy.container()?.removeEventListener('mouseleave', hover.leaveFor);
    window.removeEventListener('keydown', hover.dismiss, { capture: true });
    for (const [events, selector, handler] of handlers) {
      if (selector) cy.off(events, selector, handler);
      else cy.off(events, handler);
    }
  };
}

/** Finds what the pointer is on: what Cytoscape draws by its events, what is in the bitmap layer by its position. */
function hovering(cy: Core, { onHover, roleAt, pairAt }: Listeners) {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let over: Target = null;
  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const enter = (target: Target) => {
    stay();
    over = target;
    onHover(target);
  };
  const leave = () => {
    clearTimeout(resting);
    if (over) enter(null);
  };
  const leaveSoon = () => {
    clearTimeout(resting);
    if (over) leaving ??= setTimeout(leave, 'pair' in over ? LINGER_MS.pair : LINGER_MS.role);
  };
  /** The pointer may go on to what it has shown, and rest there. */
  const leaveFor = ({ relatedTarget }: MouseEvent) => {
    const shown = relatedTarget instanceof Element && relatedTarget.closest(SHOWN_BY_HOVER);
    if (!shown) return leave();
    stay();
    shown.addEventListener('mouseleave', leaveSoon, { once: true });
  };
  /** Escape takes away what the pointer has shown, before it closes anything. */
  const dismiss = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !over || isElsewhere(event)) return;
    leave();
    event.preventDefault();
    event.stopPropagation();
  };
  const onMove = ({ target, position, originalEvent }: EventObject) => {
    clearTimeout(resting);
    if ((originalEvent as MouseEvent).buttons || (target !== cy && target.isNode())) return;
    const role = roleAt(position.x, position.y);
    if (role !== undefined) {
      stay();
      if (!over || !('role' in over) || over.role !== role) enter({ role });
      return;
    }
    if (target !== cy) {
      if (over && 'role' in over) enter({ pair: pairOf(target) });
      return;
    }
    leaveSoon();
    // Only where the pointer rests: on its way it crosses hundreds of lines.
    resting = setTimeout(() => {
      const pair = pairAt(position.x, position.y);
      if (pair !== undefined) enter({ pair });
    }, REST_MS);
  };
  const handlers: Handlers = [
    ['mouseover', 'node', ({ target }) => enter({ role: roleOf(target) })],
    ['mouseover', 'edge', ({ target }) => enter({ pair: pairOf(target) })],
    ['mouseout', 'node, edge', leaveSoon],
    ['mousemove', undefined, onMove],
  ];
  // What is only shown for a while longer is not what is pressed.
  const pair = () => (over && 'pair' in over && !leaving ? over.pair : undefined);
  return { handlers, leave, leaveFor, dismiss, pair };
}

/** Whether a key is for a field, or for what lies over the page. */
const isElsewhere = (event: KeyboardEvent) =>
  isTyping(event) || document.querySelector(':popover-open') !== null;

/** A role in the bitmap layer is given to Cytoscape when it is pressed, which then taps and drags it. */
function pressing(cy: Core, { roleAt, onPress }: Listeners) {
  return ({ offsetX, offsetY, isPrimary }: PointerEvent) => {
    const { x, y } = cy.pan();
    const role = roleAt((offsetX - x) / cy.zoom(), (offsetY - y) / cy.zoom());
    // A second finger takes nothing from the first.
    if (role !== undefined && isPrimary && !cy.nodes().some((node) => roleOf(node) === role))
      onPress(role);
  };
}
