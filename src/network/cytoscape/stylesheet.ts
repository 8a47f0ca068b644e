import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../paint/palette';
import { BACK_EDGE_DASHES, COMPUTED_DASHES, LIT_GAP, UNFILED_OUTLINE } from '../scene/scale';

/** How roles and matches look, in the colours of the theme. Labels are drawn by the overlay. */
export function stylesheet(palette: Palette): StylesheetJson {
  return [...roleStyles(palette), ...matchStyles(palette)] as StylesheetJson;
}

function roleStyles({ ground, ink, ink2, rule, stamp, marks }: Palette) {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': ground,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    {
      selector: '.ring',
      style: {
        'background-fill': 'radial-gradient',
        'background-gradient-stop-positions': 'data(core)',
        'pie-size': '100%',
        'pie-hole': 'data(hole)',
        'pie-1-background-color': ink2,
        'pie-1-background-size': 'data(risk)',
        'pie-2-background-color': rule,
        'pie-2-background-size': 'data(safe)',
      },
    },
    { selector: '.high', style: { 'pie-1-background-color': stamp } },
    {
      selector: '.unfiled',
      style: {
        'border-width': UNFILED_OUTLINE.width,
        'border-style': 'dashed',
        'border-dash-pattern': UNFILED_OUTLINE.pattern,
      },
    },
    ...marks.flatMap(({ full, dim }, slot) => [
      {
        selector: `.ring.colour-${slot}`,
        style: { 'background-gradient-stop-colors': `${full} ${full} ${ground} ${ground}` },
      },
      { selector: `.bare.colour-${slot}`, style: { 'background-color': full } },
      { selector: `.unfiled.colour-${slot}`, style: { 'border-color': full } },
      {
        selector: `.ring.dim.colour-${slot}, .bare.dim.colour-${slot}`,
        style: { 'background-color': dim },
      },
      { selector: `.unfiled.dim.colour-${slot}`, style: { 'border-color': dim } },
    ]),
    {
      selector: '.ring.dim, .bare.dim, .unfiled.dim',
      style: {
        width: 'data(dimSize)',
        height: 'data(dimSize)',
        'background-fill': 'solid',
        'pie-size': '0%',
        'z-index': 1,
      },
    },
    {
      selector: '.painted:grabbed',
      style: { 'outline-width': 2, 'outline-offset': 4, 'outline-color': ink },
    },
    // In the bitmap layer; Cytoscape has it only to be tapped and dragged.
    { selector: '.painted', style: { opacity: 0 } },
    { selector: '.painted:grabbed', style: { opacity: 1, 'background-opacity': 0 } },
    { selector: '.hidden', style: { visibility: 'hidden' } },
  ];
}

function matchStyles({ line, lineDim, stamp }: Palette) {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(plain)',
        'line-color': line,
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(curvature)',
        'control-point-weights': 0.5,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge.back-edge',
      style: { 'line-style': 'dashed', 'line-dash-pattern': BACK_EDGE_DASHES },
    },
    { selector: 'edge.dim', style: { width: 'data(dim)', 'line-color': lineDim } },
    {
      selector: 'edge.lit',
      style: {
        width: 'data(lit)',
        'line-color': stamp,
        'target-arrow-color': stamp,
        'source-arrow-color': stamp,
        'source-distance-from-node': LIT_GAP,
        'target-distance-from-node': LIT_GAP,
        'arrow-scale': 0.85,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.lit.computed',
      style: { 'line-style': 'dashed', 'line-dash-pattern': COMPUTED_DASHES },
    },
    { selector: 'edge.lit.forth', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.lit.back', style: { 'source-arrow-shape': 'triangle' } },
  ];
}
