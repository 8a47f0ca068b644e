import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Backdrop } from '../../derive';
import type { Box } from '../labels/labels';
import { boxAround, onScreen, type Scene } from '../scene/scene';
import { type CameraAt, fitViewport, type Insets, reveal, ZOOM, zoomedTo } from './camera';
import type { LiveViewport } from './viewport';

const REVEAL_MS = 200;
/** A camera that has stood still as long as this has arrived. */
const SETTLED_MS = 250;

export interface Camera {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly revealRole: (id: string) => void;
  /** Brings some roles into the frame, unless all of them are in it. */
  readonly revealAll: (indexes: readonly number[]) => void;
  /** To be called when the reader has moved the map: from then on it is theirs, and no resize refits it. */
  readonly release: () => void;
  /** Shows the whole map again, unless the reader has taken it. */
  readonly follow: () => void;
}

interface Frame {
  readonly insets: Insets;
  /** What lies along the bottom of the map; nothing is framed below its upper edge. */
  readonly key: RefObject<HTMLElement | null>;
  /** What is drawn behind the roles is to be seen whole, too. */
  readonly backdrop: Backdrop | undefined;
  /** Roles to show, by index, whatever the camera. */
  readonly around: readonly number[] | null;
  /** Where the reader's camera stands; null = it shows everything. */
  readonly at: CameraAt | null;
  readonly onMove: (at: CameraAt | null) => void;
}

/** The camera of the map: whole at first, refitted to its frame until the reader takes it. */
export function useCamera(viewport: LiveViewport | null, scene: Scene, frame: Frame): Camera {
  const { around, at } = frame;
  /** The reader's own camera: what it stands at, or true while that is not known yet. */
  const taken = useRef<CameraAt | boolean>(at ?? false);
  const now = useRef(frame);
  now.current = frame;

  const show = useCallback(
    (some?: Iterable<number>) => {
      const roles = some ? boxAround(scene, some) : (boxAround(scene) ?? boxAroundAll(scene));
      if (!viewport || !roles) return;
      const box = some ? roles : withBackdrop(roles, now.current.backdrop);
      const size = [viewport.width(), viewport.height()] as const;
      const fitted = fitViewport(box, ...size, insetsOf(now.current));
      viewport.show(fitted, Math.min(ZOOM.min, fitted.zoom / 2));
    },
    [viewport, scene],
  );
  const follow = useCallback(() => {
    if (!viewport) return;
    if (typeof taken.current === 'object') goTo(viewport, taken.current);
    else if (!taken.current) show();
  }, [viewport, show]);

  // In the layout phase: the layers, which come after it, are painted for what is shown.
  useLayoutEffect(follow, [follow]);

  // Where the dossier covers most of the map, the rest of it shows the selection and its matches.
  useLayoutEffect(() => {
    if (!around) return;
    taken.current = true;
    show(around);
  }, [show, around]);

  // A camera that came from elsewhere: from a link, from "back", from "undo".
  useEffect(() => {
    if (now.current.around !== null) return;
    const stands = typeof taken.current === 'object' ? taken.current : null;
    if (at === stands || (at && stands && isSame(at, stands))) return;
    taken.current = at ?? false;
    follow();
  }, [at, follow]);

  useEffect(() => {
    if (!viewport) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const report = () => {
      if (!taken.current) return;
      const { zoom, pan } = viewport.now();
      const middle = middleOf(viewport);
      const here = { x: (middle.x - pan.x) / zoom, y: (middle.y - pan.y) / zoom, zoom };
      taken.current = here;
      now.current.onMove(here);
    };
    const onViewport = () => {
      clearTimeout(settling);
      // A frame that was set round the selection is nobody's camera, also when it is let go before it has settled.
      if (now.current.around !== null) return;
      settling = setTimeout(report, SETTLED_MS);
    };
    viewport.on('viewport', onViewport);
    return () => {
      clearTimeout(settling);
      viewport.off('viewport', onViewport);
    };
  }, [viewport]);

  useEffect(() => {
    if (!viewport) return;
    const observer = new ResizeObserver(() => {
      viewport.resize();
      follow();
    });
    observer.observe(viewport.frame);
    if (now.current.key.current) observer.observe(now.current.key.current);
    return () => observer.disconnect();
  }, [viewport, follow]);

  return useMemo(
    () => ({
      follow,
      fit: () => {
        taken.current = false;
        now.current.onMove(null);
        show();
      },
      zoomBy: (factor) => {
        if (!viewport) return;
        taken.current ||= true;
        const least = viewport.minZoom();
        const now = viewport.now();
        const zoom = Math.min(ZOOM.max, Math.max(least, now.zoom * factor));
        viewport.show(zoomedTo(now, zoom, middleOf(viewport)), least);
      },
      revealRole: (id) => {
        const index = scene.indexes.get(id);
        if (!viewport || index === undefined) return;
        const by = wayInto(viewport, scene, index, insetsOf(now.current));
        const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
        if (by) viewport.moveBy(by, isStill ? 0 : REVEAL_MS);
      },
      revealAll: (indexes) => {
        if (!viewport || !scene.roles.length) return;
        const insets = insetsOf(now.current);
        if (indexes.every((index) => !wayInto(viewport, scene, index, insets))) return;
        taken.current = true;
        show(indexes);
      },
      release: () => {
        taken.current = true;
      },
    }),
    [viewport, scene, show, follow],
  );
}

const ABOVE_KEY = 22;

/** The insets, with room for the key where that is higher. */
function insetsOf({ insets, key }: Frame): Insets {
  const height = key.current?.offsetHeight ?? 0;
  return height ? { ...insets, bottom: Math.max(insets.bottom, height + ABOVE_KEY) } : insets;
}

function withBackdrop(box: Box, backdrop: Backdrop | undefined): Box {
  const { minX, minY, maxX, maxY } = box;
  const lines = backdrop?.lines ?? [];
  return {
    minX: Math.min(minX, ...lines.map(([x1, , x2]) => Math.min(x1, x2))),
    minY: Math.min(minY, ...lines.map(([, y1, , y2]) => Math.min(y1, y2))),
    maxX: Math.max(maxX, ...lines.map(([x1, , x2]) => Math.max(x1, x2))),
    maxY: Math.max(maxY, ...lines.map(([, y1, , y2]) => Math.max(y1, y2))),
  };
}

/** Where filters hide every role, the map stands as it will when they are dropped. */
const boxAroundAll = (scene: Scene) =>
  boxAround({ ...scene, states: new Uint8Array(scene.roles.length) });

const middleOf = (viewport: LiveViewport) => ({
  x: viewport.width() / 2,
  y: viewport.height() / 2,
});

/** Puts a point of the map in the middle. */
function goTo(viewport: LiveViewport, { x, y, zoom }: CameraAt): void {
  const middle = middleOf(viewport);
  const pan = { x: middle.x - x * zoom, y: middle.y - y * zoom };
  viewport.show({ zoom, pan }, Math.min(viewport.minZoom(), zoom));
}

/** Whether two cameras show the same, as exactly as a link says it. */
function isSame(one: CameraAt, other: CameraAt): boolean {
  return (
    Math.abs(one.x - other.x) < 0.1 &&
    Math.abs(one.y - other.y) < 0.1 &&
    Math.abs(one.zoom - other.zoom) < 0.001
  );
}

/** How far the map has to be moved for a role to be in the frame; null when it is. */
function wayInto(viewport: LiveViewport, scene: Scene, index: number, insets: Insets) {
  const point = onScreen(scene, index, viewport.now());
  return reveal(point, viewport.width(), viewport.height(), insets);
}
