import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import type { Scene } from '../../src/network/scene/scene';
import type { Point } from './drive';
import type { Stand } from './toPlain';

type Holder = HTMLElement & { _cyreg?: { cy: Core } };

/** What the map of a page says of itself. */
interface Survey {
  /** The map's place on the screen. */
  readonly frame: { readonly x: number; readonly y: number; width: number; height: number };
  /** Every role: its id, its place in the taxonomy's space, and on the screen if a pointer reaches it there. */
  readonly roles: readonly { readonly id: string; readonly at: Point; readonly seen?: Point }[];
  /** Somewhere in the middle part of the map that is as far from every role as can be. */
  readonly empty: Point;
}

/** Looks at the Cytoscape core, found where it keeps itself. */
export function survey(page: Page): Promise<Survey> {
  return page.evaluate(() => {
    const holder = document.querySelector('.__________cytoscape_container') as Holder;
    const cy = holder._cyreg?.cy as Core;
    const { x, y, width, height } = holder.getBoundingClientRect();
    const reached = (px: number, py: number) => {
      const top = document.elementFromPoint(px, py);
      return top !== null && holder.contains(top);
    };
    // The production page has not all of its roles in Cytoscape.
    const scene: Scene | undefined = cy.scratch('_rolegraph');
    const marks = scene
      ? scene.roles.map(({ id }, index) => ({
          id,
          at: { x: scene.at[2 * index] ?? 0, y: scene.at[2 * index + 1] ?? 0 },
          radius: scene.marks.whole[index] ?? 0,
        }))
      : cy.nodes().map((node) => ({
          id: node.id(),
          at: { ...node.position() },
          radius: node.width() / 2,
        }));
    const [zoom, pan] = [cy.zoom(), cy.pan()];
    const roles = marks.map(({ id, at, radius }) => {
      const [rx, ry] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
      const seen = { x: x + rx, y: y + ry };
      const inside = rx > 20 && ry > 20 && rx < width - 20 && ry < height - 20;
      const known = { id, at, reach: radius * zoom };
      return { ...known, screen: seen, ...(inside && reached(seen.x, seen.y) && { seen }) };
    });
    let empty = { x: x + width / 2, y: y + height / 2 };
    let best = Number.NEGATIVE_INFINITY;
    for (let column = 0; column <= 20; column++) {
      for (let row = 0; row <= 20; row++) {
        const px = Math.round(x + width * (0.25 + column / 40));
        const py = Math.round(y + height * (0.25 + row / 40));
        if (!reached(px, py)) continue;
        let room = Number.POSITIVE_INFINITY;
        for (const { screen, reach } of roles) {
          room = Math.min(room, Math.hypot(screen.x - px, screen.y - py) - reach);
        }
        if (room > best) {
          best = room;
          empty = { x: px, y: py };
        }
      }
    }
    return { frame: { x, y, width, height }, roles, empty };
  });
}

/** Where the roles stand and how large the map is, for the plain page to have it the same. */
export async function standOf(page: Page): Promise<Stand> {
  const { frame, roles } = await survey(page);
  const { width, height } = frame;
  return { positions: new Map(roles.map(({ id, at }) => [id, at])), frame: { width, height } };
}
