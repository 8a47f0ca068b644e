import type { Core } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { otherEnd, pairsOfRole } from '../derive';
import type { RoleId } from '../domain';
import { fitViewport, type Insets, reveal, ZOOM } from './camera';
import { boxAround, type Scene } from './scene';

const REVEAL_MS = 200;

export interface Camera {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly revealRole: (id: string) => void;
  /** To be called when the reader has moved the map: from then on it is theirs, and no resize refits it. */
  readonly release: () => void;
  /** Shows the whole map again, unless the reader has taken it. */
  readonly follow: (cy: Core) => void;
}

/** The camera of the map: whole at first, refitted to its frame until the reader takes it. */
export function useCamera(
  cy: Core | null,
  scene: Scene,
  insets: Insets,
  frameAround: RoleId | null,
): Camera {
  const released = useRef(false);
  const frame = useRef(insets);
  frame.current = insets;

  const show = useCallback(
    (core: Core, some?: Iterable<number>) => {
      const box = boxAround(scene, some);
      if (!box) return;
      const viewport = fitViewport(box, core.width(), core.height(), frame.current);
      core.minZoom(Math.min(ZOOM.min, viewport.zoom / 2));
      core.viewport(viewport);
    },
    [scene],
  );

  // Where the dossier covers most of the map, the rest of it shows the selection and its matches.
  useEffect(() => {
    const place = frameAround === null ? undefined : scene.places.get(frameAround);
    if (!cy || place === undefined) return;
    released.current = true;
    const near = pairsOfRole(scene.pairs, place);
    show(cy, [place, ...Array.from(near, (pair) => otherEnd(scene.pairs, pair, place))]);
  }, [cy, show, scene, frameAround]);

  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (!released.current) show(cy);
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy, show]);

  return useMemo(
    () => ({
      fit: () => {
        released.current = false;
        if (cy) show(cy);
      },
      zoomBy: (factor) => {
        released.current = true;
        cy?.zoom({
          level: Math.min(ZOOM.max, Math.max(cy.minZoom(), cy.zoom() * factor)),
          renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
        });
      },
      revealRole: (id) => {
        const place = scene.places.get(id);
        if (cy && place !== undefined) revealPlace(cy, scene, place, frame.current);
      },
      release: () => {
        released.current = true;
      },
      follow: (core) => {
        if (!released.current) show(core);
      },
    }),
    [cy, scene, show],
  );
}

function revealPlace(cy: Core, { at }: Scene, place: number, insets: Insets): void {
  const { x, y } = cy.pan();
  const point = {
    x: (at[2 * place] ?? 0) * cy.zoom() + x,
    y: (at[2 * place + 1] ?? 0) * cy.zoom() + y,
  };
  const by = reveal(point, cy.width(), cy.height(), insets);
  if (!by) return;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.panBy(by);
  else cy.animate({ panBy: by, duration: REVEAL_MS });
}
