import type { Core } from 'cytoscape';
import { useCallback, useEffect, useRef } from 'react';
import type { RoleId } from '../domain';
import { fitViewport, type Insets, reveal, ZOOM } from './camera';

const REVEAL_MS = 200;

export interface Camera {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly revealRole: (id: string) => void;
  /** To be called when the reader has moved the map: from then on it is theirs, and no resize refits it. */
  readonly release: () => void;
  /** Shows the whole map in a new instance, before it is first painted. */
  readonly begin: (cy: Core) => void;
}

/** The camera of the map: whole at first, refitted to its frame until the reader takes it. */
export function useCamera(cy: Core | null, insets: Insets, frameAround: RoleId | null): Camera {
  const released = useRef(false);
  const frame = useRef(insets);
  frame.current = insets;

  const show = useCallback((core: Core, ids: readonly string[] | null) => {
    const nodes = ids
      ? core.nodes().filter((node) => ids.includes(node.id()))
      : core.nodes(':visible');
    if (nodes.empty()) return;
    const box = nodes.reduce(
      (all, node) => {
        const { x, y } = node.position();
        const half = Number(node.data('size')) / 2;
        return {
          minX: Math.min(all.minX, x - half),
          minY: Math.min(all.minY, y - half),
          maxX: Math.max(all.maxX, x + half),
          maxY: Math.max(all.maxY, y + half),
        };
      },
      { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity },
    );
    core.viewport(fitViewport(box, core.width(), core.height(), frame.current));
  }, []);

  const fit = useCallback(() => {
    released.current = false;
    if (cy) show(cy, null);
  }, [cy, show]);

  const zoomBy = useCallback(
    (factor: number) => {
      released.current = true;
      cy?.zoom({
        level: Math.min(ZOOM.max, Math.max(ZOOM.min, cy.zoom() * factor)),
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    [cy],
  );

  const revealRole = useCallback(
    (id: string) => {
      const node = cy?.getElementById(id);
      if (!cy || !node?.nonempty()) return;
      const by = reveal(node.renderedPosition(), cy.width(), cy.height(), frame.current);
      if (!by) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (still) cy.panBy(by);
      else cy.animate({ panBy: by, duration: REVEAL_MS });
    },
    [cy],
  );

  // Where the dossier covers most of the map, the rest of it shows the selection and its matches.
  useEffect(() => {
    if (!cy || !frameAround) return;
    const node = cy.getElementById(frameAround);
    if (node.empty()) return;
    released.current = true;
    show(
      cy,
      node
        .closedNeighborhood()
        .nodes()
        .map((near) => near.id()),
    );
  }, [cy, show, frameAround]);

  useEffect(() => {
    const container = cy?.container();
    if (!cy || !container) return;
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (!released.current) show(cy, null);
    });
    observer.observe(container);
    return () => observer.disconnect();
  }, [cy, show]);

  const release = useCallback(() => {
    released.current = true;
  }, []);
  const begin = useCallback((core: Core) => show(core, null), [show]);

  return { fit, zoomBy, revealRole, release, begin };
}
