import type { Core } from 'cytoscape';
import { curvatureOf } from '../scene/pairLine';
import { pointOf, type Scene } from '../scene/scene';
import { roleOf } from './roleOf';

/** Moves what Cytoscape has to where the scene has it now. */
export function moveElements(cy: Core, scene: Scene): void {
  cy.batch(() => {
    cy.nodes().positions((node) => ({ ...pointOf(scene, roleOf(node)) }));
    cy.edges().forEach((edge) => {
      edge.data('curvature', curvatureOf(scene, Number(edge.data('pair'))));
    });
  });
}
