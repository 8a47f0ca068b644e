import type { Core } from 'cytoscape';
import type { Column } from '../../domain';
import { bowOf } from './pairLine';
import type { Scene } from './scene';

/** Puts the roles where an arranging has them by now, but for those the reader has moved. Whether any has moved. */
export function moveRoles(scene: Scene, positions: Column): boolean {
  const { at, held } = scene;
  let moved = false;
  for (let i = 0; i < at.length; i++) {
    const value = Math.fround(positions[i] ?? 0);
    // What is no part of the picture stays where it was.
    if (at[i] === value || Number.isNaN(value) || held.has(i >> 1)) continue;
    at[i] = value;
    moved = true;
  }
  if (moved) scene.moves++;
  return moved;
}

/** Lets Cytoscape have what it draws where it stands now. */
export function moveElements(cy: Core, scene: Scene): void {
  const { at } = scene;
  cy.batch(() => {
    cy.nodes().positions((node) => {
      const index = Number(node.data('index'));
      return { x: at[2 * index] ?? 0, y: at[2 * index + 1] ?? 0 };
    });
    cy.edges().forEach((edge) => {
      edge.data('bow', bowOf(scene, Number(edge.data('pair'))));
    });
  });
}

/** Takes over where the reader has dragged a role to. */
export function dragRole(scene: Scene, role: string, { x, y }: { x: number; y: number }): void {
  const { indexes, at, held } = scene;
  const index = indexes.get(role);
  if (index === undefined) return;
  scene.moves++;
  at[2 * index] = x;
  at[2 * index + 1] = y;
  held.add(index);
}
