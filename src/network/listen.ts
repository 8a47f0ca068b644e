import type { Core, EventObject } from 'cytoscape';

export interface Listeners {
  readonly onTap: (role: string | null) => void;
  readonly onHover: (role: string | null) => void;
  /** The reader has moved or zoomed the map by hand. */
  readonly onTravel: () => void;
}

/** Attaches every listener to a Cytoscape instance; the function that comes back detaches them. */
export function listen(cy: Core, { onTap, onHover, onTravel }: Listeners): () => void {
  const tap = ({ target }: EventObject) => {
    if (target === cy) onTap(null);
    else if (target.isNode()) onTap(target.id());
  };
  const over = ({ target }: EventObject) => onHover(target.id());
  const out = () => onHover(null);
  cy.on('tap', tap);
  cy.on('mouseover', 'node', over);
  cy.on('mouseout', 'node', out);
  cy.on('dragpan scrollzoom pinchzoom', onTravel);
  return () => {
    cy.off('tap', tap);
    cy.off('mouseover', 'node', over);
    cy.off('mouseout', 'node', out);
    cy.off('dragpan scrollzoom pinchzoom', onTravel);
  };
}
