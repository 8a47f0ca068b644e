import type { Core } from 'cytoscape';
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Backdrop } from '../derive';
import { type CameraAt, fitViewport, type Insets, reveal, ZOOM } from './camera';
import type { Box } from './labels';
import { boxAround, type Scene } from './scene';

const REVEAL_MS = 200;
/** A camera that has stood still as long as this has arrived. */
const SETTLED_MS = 250;

export interface Camera {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly revealRole: (id: string) => void;
  /** Brings some roles into the frame, unless all of them are in it. */
  readonly revealAll: (places: readonly number[]) => void;
  /** To be called when the reader has moved the map: from then on it is theirs, and no resize refits it. */
  readonly release: () => void;
  /** Shows the whole map again, unless the reader has taken it. */
  readonly follow: (cy: Core) => void;
}

interface Frame {
  readonly insets: Insets;
  /** What lies along the bottom of the map; nothing is framed below its upper edge. */
  readonly key: RefObject<HTMLElement | null>;
  /** What is drawn behind the roles is to be seen whole, too. */
  readonly backdrop: Backdrop | undefined;
  /** Roles to show, by their places, whatever the camera. */
  readonly around: readonly number[] | null;
  /** Where the reader's camera stands; null = it shows everything. */
  readonly at: CameraAt | null;
  readonly onMove: (at: CameraAt | null) => void;
}

/** The camera of the map: whole at first, refitted to its frame until the reader takes it. */
export function useCamera(cy: Core | null, scene: Scene, frame: Frame): Camera {
  const { around, at } = frame;
  /** The reader's own camera: what it stands at, or true while that is not known yet. */
  const taken = useRef<CameraAt | boolean>(at ?? false);
  const now = useRef(frame);
  now.current = frame;

  const show = useCallback(
    (core: Core, some?: Iterable<number>) => {
      const roles = boxAround(scene, some);
      if (!roles) return;
      const box = some ? roles : withBackdrop(roles, now.current.backdrop);
      const viewport = fitViewport(box, core.width(), core.height(), insetsOf(now.current));
      core.minZoom(Math.min(ZOOM.min, viewport.zoom / 2));
      core.viewport(viewport);
    },
    [scene],
  );
  const follow = useCallback(
    (core: Core) => {
      if (typeof taken.current === 'object') goTo(core, taken.current);
      else if (!taken.current) show(core);
    },
    [show],
  );

  // Where the dossier covers most of the map, the rest of it shows the selection and its matches.
  useEffect(() => {
    if (!cy || !around) return;
    taken.current = true;
    show(cy, around);
  }, [cy, show, around]);

  // A camera that came from elsewhere: from a link, from "back", from "undo".
  useEffect(() => {
    if (!cy || now.current.around !== null) return;
    const stands = typeof taken.current === 'object' ? taken.current : null;
    if (at === stands || (at && stands && isSame(at, stands))) return;
    taken.current = at ?? false;
    follow(cy);
  }, [cy, at, follow]);

  useEffect(() => {
    if (!cy) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const report = () => {
      if (!taken.current) return;
      const { x1, x2, y1, y2 } = cy.extent();
      const here = { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: cy.zoom() };
      taken.current = here;
      now.current.onMove(here);
    };
    const onViewport = () => {
      clearTimeout(settling);
      // A frame that was set round the selection is nobody's camera, also when it is let go before it has settled.
      if (now.current.around !== null) return;
      settling = setTimeout(report, SETTLED_MS);
    };
    cy.on('viewport', onViewport);
    return () => {
      clearTimeout(settling);
      cy.off('viewport', onViewport);
    };
  }, [cy]);

  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const observer = new ResizeObserver(() => {
      cy.resize();
      follow(cy);
    });
    observer.observe(container);
    if (now.current.key.current) observer.observe(now.current.key.current);
    return () => observer.disconnect();
  }, [cy, follow]);

  return useMemo(
    () => ({
      follow,
      fit: () => {
        taken.current = false;
        now.current.onMove(null);
        if (cy) show(cy);
      },
      zoomBy: (factor) => {
        taken.current ||= true;
        cy?.zoom({
          level: Math.min(ZOOM.max, Math.max(cy.minZoom(), cy.zoom() * factor)),
          renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
        });
      },
      revealRole: (id) => {
        const place = scene.places.get(id);
        if (cy && place !== undefined) revealPlace(cy, scene, place, insetsOf(now.current));
      },
      revealAll: (places) => {
        if (!cy || !scene.roles.length) return;
        const insets = insetsOf(now.current);
        const isHidden = places.some((place) => {
          const point = onScreen(cy, scene, place);
          return reveal(point, cy.width(), cy.height(), insets) !== null;
        });
        if (!isHidden) return;
        taken.current = true;
        show(cy, places);
      },
      release: () => {
        taken.current = true;
      },
    }),
    [cy, scene, show, follow],
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

/** Puts a point of the map in the middle. */
function goTo(cy: Core, { x, y, zoom }: CameraAt): void {
  cy.minZoom(Math.min(cy.minZoom(), zoom));
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

/** Whether two cameras show the same, as exactly as a link says it. */
function isSame(one: CameraAt, other: CameraAt): boolean {
  return (
    Math.abs(one.x - other.x) < 0.1 &&
    Math.abs(one.y - other.y) < 0.1 &&
    Math.abs(one.zoom - other.zoom) < 0.001
  );
}

function onScreen(cy: Core, { at }: Scene, place: number) {
  const { x, y } = cy.pan();
  return {
    x: (at[2 * place] ?? 0) * cy.zoom() + x,
    y: (at[2 * place + 1] ?? 0) * cy.zoom() + y,
  };
}

function revealPlace(cy: Core, scene: Scene, place: number, insets: Insets): void {
  const point = onScreen(cy, scene, place);
  const by = reveal(point, cy.width(), cy.height(), insets);
  if (!by) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.panBy(by);
  else cy.animate({ panBy: by, duration: REVEAL_MS });
}
