import type { Backdrop } from '../../derive';
import { type CameraAt, type Column, indexesIn, type Lands, type RoleIndex } from '../../domain';
import type { Box, Point } from '../scene/geometry';
import { boxAround, type Scene, STATE } from '../scene/scene';
import { CLOSEST_RINGS, type Insets, ZOOM, zoomedTo } from './camera';
import {
  boxOfAll,
  goTo,
  isSamePlace,
  middleOf,
  placeOf,
  showBox,
  wayInto,
  withLands,
} from './framing';
import type { LiveViewport } from './viewport';

const REVEAL_MS = 200;
/** A camera that has stood still as long as this has arrived. */
const SETTLED_MS = 250;

/** The camera of the map: it shows everything, and follows its frame, until the reader moves it. */
export interface Camera {
  readonly update: (framing: Framing) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves what is shown by so many pixels of the screen. */
  readonly panBy: (by: Point) => void;
  /** Brings a role into the frame, unless it is in it. */
  readonly revealRole: (role: RoleIndex) => void;
  /** Brings some roles into the frame, unless all of them are in it. */
  readonly revealAll: (roles: readonly RoleIndex[]) => void;
  /** To be called when the reader has moved the map: no resize fits it to its frame again. */
  readonly release: () => void;
  /** Shows the whole map again, unless the reader has moved it. */
  readonly follow: () => void;
  readonly destroy: () => void;
}

/** What the camera is to show, and what limits it. */
export interface Framing {
  readonly scene: Scene;
  /** Where the picture has its roles: they may be on their way there. */
  readonly positions: Column;
  readonly insets: Insets;
  /** Whether a role or a page is read beside the map, which is the narrower for it. */
  readonly isRead: boolean;
  /** What is drawn behind the roles is to be seen whole, too. */
  readonly backdrop: Backdrop | undefined;
  readonly lands: Lands | undefined;
  /** Whether all titles have their room on the map, and can be read if it is close enough. */
  readonly isWritten: boolean;
  /** Roles to show, by index, wherever the camera is. */
  readonly around: readonly RoleIndex[] | null;
  /** The reader's camera; null = it shows everything. */
  readonly at: CameraAt | null;
  readonly onMove: (at: CameraAt | null) => void;
}

/** Makes the camera of a map. `key` lies along its bottom; nothing is framed below the key's upper edge. */
export function createCamera(viewport: LiveViewport, key: HTMLElement): Camera {
  let framing: Framing | null = null;
  /** The reader's own camera, or true while its position is not known yet; or that the frame is set round some roles. */
  let own: CameraAt | boolean | 'around' = false;
  /** What is in sight stays where it is: the frame became narrower for what is read beside it, or shows what that is about. */
  let isKept = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const insetsNow = () =>
    insetsAbove(key, framing?.insets ?? NO_INSETS, Boolean(framing?.backdrop?.texts.length));
  const hasRings = () => Boolean(framing?.backdrop?.circles.length);
  const show = (some?: readonly RoleIndex[]) => {
    if (!framing) return;
    const { scene, backdrop, lands } = framing;
    const box = some ? boxAround(scene, some) : boxOfAll(scene, backdrop, lands);
    if (box) showBox(viewport, box, insetsNow(), hasRings() ? CLOSEST_RINGS : undefined);
  };
  /** All that stands in rings is about the selection. */
  const showAround = () => {
    if (!framing?.around) return;
    show(hasRings() ? undefined : framing.around);
  };
  /** In a small frame titles could not be read with all of an atlas in it: a part is shown, around what is selected. */
  const comeCloser = () => {
    const { scene, lands, isWritten } = framing ?? {};
    if (!scene || !lands || !isWritten || viewport.now().zoom >= READABLE) return;
    const chosen = boxAround(scene, outstandingIn(scene));
    if (chosen) showBox(viewport, chosen, insetsNow());
    const zoom = Math.min(CLOSE, Math.max(READABLE, chosen ? viewport.now().zoom : 0));
    const { minX, maxX, minY, maxY } = chosen ?? withLands(EMPTY, lands);
    goTo(viewport, { x: (minX + maxX) / 2, y: (minY + maxY) / 2, zoom });
  };
  const follow = () => {
    if (typeof own === 'object') goTo(viewport, own);
    else if (own === 'around') showAround();
    else if (!own && !isKept) {
      show();
      comeCloser();
    }
  };
  const moveTo = (at: CameraAt | null) => {
    const stands = typeof own === 'object' ? own : null;
    if (at === stands || (at && stands && isSamePlace(at, stands))) return;
    own = at ?? false;
    follow();
  };
  const report = () => {
    if (!own || own === 'around') return;
    own = placeOf(viewport);
    framing?.onMove(own);
  };
  const onViewport = () => {
    clearTimeout(settling);
    // A frame that was set round the selection is nobody's camera, also when it is left before it has settled.
    if (framing?.around === null) settling = setTimeout(report, SETTLED_MS);
  };
  const observer = new ResizeObserver(() => {
    viewport.resize();
    follow();
  });
  observer.observe(viewport.frame);
  observer.observe(key);

  return {
    follow,
    update: (next) => {
      const before = framing;
      framing = next;
      const isNewScene = before?.scene !== next.scene;
      if (!before) own = next.at ?? false;
      const isNewPicture = isNewScene || before?.positions !== next.positions;
      isKept = next.isRead && !isNewPicture && (isKept || before?.isRead === false);
      if (isNewPicture && !next.around && own === 'around') own = false;
      if (isNewPicture || before?.insets !== next.insets) follow();
      // On a narrow page the part of the map that is not covered shows the selection and its matches.
      if (next.around && (isNewScene || before?.around !== next.around)) {
        own = 'around';
        showAround();
      }
      // A camera from a link, or from a step back in the history.
      if (next.around === null && (isNewScene || before?.at !== next.at)) moveTo(next.at);
      // From then on: what is shown at first is nothing that the reader has done.
      if (!before) viewport.on('viewport', onViewport);
    },
    fit: () => {
      [own, isKept] = [false, false];
      framing?.onMove(null);
      show();
    },
    zoomBy: (factor) => {
      if (typeof own !== 'object') own = true;
      const least = viewport.minZoom();
      const now = viewport.now();
      const zoom = Math.min(ZOOM.max, Math.max(least, now.zoom * factor));
      viewport.show(zoomedTo(now, zoom, middleOf(viewport)), least);
    },
    panBy: (by) => {
      own = true;
      viewport.moveBy(by, 0);
    },
    revealRole: (role) => {
      const by = framing && wayInto(viewport, framing.scene, role, insetsNow());
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (by) viewport.moveBy(by, isStill ? 0 : REVEAL_MS);
    },
    revealAll: (roles) => {
      const scene = framing?.scene;
      if (!scene?.roles.length) return;
      const insets = insetsNow();
      if (roles.every((role) => !wayInto(viewport, scene, role, insets))) return;
      // What a page asks to see is nobody's camera, unless the reader has one.
      if (own) own = true;
      else isKept = true;
      show(roles);
    },
    release: () => {
      own = true;
    },
    destroy: () => {
      framing = null;
      clearTimeout(settling);
      observer.disconnect();
      viewport.off('viewport', onViewport);
    },
  };
}

/** The least zoom at which an atlas is shown by itself, and the closest around a selection. */
const READABLE = 0.47;
const CLOSE = 0.85;
const EMPTY: Box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };

/** The selected role and its matches, or the roles of a trail. */
const outstandingIn = ({ states }: Scene): RoleIndex[] =>
  [...indexesIn(states)].filter((index) => Number(states[index]) >= STATE.matched);

const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const ABOVE_KEY = 22;
/** The figures of an axis stand below its line. */
const FIGURES = 14;

/** The insets, with room for the key where that is higher. */
function insetsAbove(key: HTMLElement, insets: Insets, hasAxes: boolean): Insets {
  const height = key.offsetHeight;
  const needed = height + ABOVE_KEY + (hasAxes ? FIGURES : 0);
  return height ? { ...insets, bottom: Math.max(insets.bottom, needed) } : insets;
}
