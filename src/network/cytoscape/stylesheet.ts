import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../paint/palette';
import { LIT_GAP, LOOP_DASHES } from '../scene/scale';

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
      style: { 'border-width': 1.75, 'border-style': 'dashed', 'border-dash-pattern': [3.2, 2.6] },
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
      selector: '.mass:grabbed',
      style: { 'outline-width': 2, 'outline-offset': 4, 'outline-color': ink },
    },
    // Painted below; Cytoscape has it only to be tapped and dragged.
    { selector: '.mass', style: { opacity: 0 } },
    { selector: '.mass:grabbed', style: { opacity: 1, 'background-opacity': 0 } },
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
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge.loop', style: { 'line-style': 'dashed', 'line-dash-pattern': LOOP_DASHES } },
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
    { selector: 'edge.lit.forth, edge.lit.both', style: { 'target-arrow-shape': 'triangle' } },
    { selector: 'edge.lit.back, edge.lit.both', style: { 'source-arrow-shape': 'triangle' } },
  ];
}
