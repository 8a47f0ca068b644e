import type { Core } from 'cytoscape';
import { curvatureOf } from '../scene/pairLine';
import { pointOf, type Scene } from '../scene/scene';

/** Moves what Cytoscape has to where the scene has it now. */
export function moveElements(cy: Core, scene: Scene): void {
  cy.batch(() => {
    cy.nodes().positions((node) => ({ ...pointOf(scene, Number(node.data('index'))) }));
    cy.edges().forEach((edge) => {
      edge.data('curvature', curvatureOf(scene, Number(edge.data('pair'))));
    });
  });
}
