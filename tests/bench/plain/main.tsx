import type { Core, EventObjectNode } from 'cytoscape';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { createRoot } from 'react-dom/client';
import { elementsOf, STYLESHEET } from './elements';
import type { PlainData } from './plainData';

// The page that the benchmark compares with: react-cytoscapejs as its documentation and most who use it have it.
// On purpose usual: every match an element; sizes, widths and opacities from data(); labels on all roles; the preset
// layout, which also fits; new element objects for a change of the filter, told apart by the default `diff`; a hover
// that gives a class to all that is not near. On purpose not slow: Cytoscape's default curve style (haystack, its
// fastest), no arrows, shadows or transitions, elements and stylesheet memoised, listeners bound once, classes changed
// in one batch, the production build of React.

const LAYOUT = { name: 'preset' };

/** Sets a mark in the frame after the next one that Cytoscape draws. */
function markWhenDrawn(cy: Core, name: string): void {
  cy.one('render', () => requestAnimationFrame(() => performance.mark(name)));
}

function Plain({ data }: { data: PlainData }) {
  const { label, floor, ceiling } = data.filter;
  const [lowest, setLowest] = useState(floor);
  const core = useRef<Core | null>(null);
  const elements = useMemo(() => elementsOf(data, lowest), [data, lowest]);

  const adopt = useCallback((cy: Core) => {
    if (core.current === cy) return;
    core.current = cy;
    markWhenDrawn(cy, 'rolegraph:picture');
    listen(cy);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is timed is the drawing of new elements.
  useEffect(() => {
    if (core.current) markWhenDrawn(core.current, 'rolegraph:painted');
  }, [elements]);

  return (
    <>
      <input
        type="range"
        aria-label={`Lowest ${label}`}
        min={floor}
        max={ceiling}
        value={lowest}
        onChange={({ target }) => setLowest(Number(target.value))}
      />
      <CytoscapeComponent
        elements={elements}
        stylesheet={STYLESHEET}
        layout={LAYOUT}
        style={data.frame}
        cy={adopt}
      />
    </>
  );
}

function listen(cy: Core): void {
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) => {
    cy.batch(() => cy.elements().not(target.closedNeighborhood()).addClass('faded'));
    markWhenDrawn(cy, 'rolegraph:hovered');
  });
  cy.on('mouseout', 'node', () => {
    cy.batch(() => cy.elements().removeClass('faded'));
  });
}

const response = await fetch(new URLSearchParams(location.search).get('data') ?? '');
const data = (await response.json()) as PlainData;
performance.mark('rolegraph:data');
createRoot(document.getElementById('root') as HTMLElement).render(<Plain data={data} />);
