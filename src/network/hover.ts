import type { Core } from 'cytoscape';

/** Lights up a role and its matches by fading everything else; `null` ends it. */
export function showHover(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements('.faded, .hovered').removeClass('faded hovered');
    if (id === null) return;
    const near = cy.getElementById(id).closedNeighborhood();
    near.addClass('hovered');
    cy.elements().not(near).not('.selected').not('.lit').addClass('faded');
  });
}

/** Rings the role that the keyboard stands on. */
export function showCursor(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.nodes('.cursor').removeClass('cursor');
    if (id !== null) cy.getElementById(id).addClass('cursor');
  });
}
