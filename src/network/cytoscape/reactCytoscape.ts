import cytoscape from 'cytoscape';
import CytoscapeComponent from 'react-cytoscapejs';
import { type Renderer, restWhenStill } from './restWhenStill';

// Its types know only the call that adds a renderer.
const rendererOf = cytoscape as unknown as (type: 'renderer', name: string) => unknown;

/** react-cytoscapejs, and the Cytoscape that it draws with, whose map rests when it is still: one part, loaded later. */
export function restingCytoscape(): typeof CytoscapeComponent {
  restWhenStill(rendererOf('renderer', 'canvas') as { prototype: Renderer });
  return CytoscapeComponent;
}
