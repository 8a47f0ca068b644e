import type { EdgeSingular } from 'cytoscape';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of a drawn match at `t` from 0 (source) to 1 (target), in pixels of the screen. */
export function pointOnMatch(edge: EdgeSingular): (t: number) => Point {
  const start = edge.renderedSourceEndpoint();
  const end = edge.renderedTargetEndpoint();
  const middle = edge.renderedControlPoints()?.[0] ?? {
    x: (start.x + end.x) / 2,
    y: (start.y + end.y) / 2,
  };
  return (t) => ({
    x: (1 - t) ** 2 * start.x + 2 * (1 - t) * t * middle.x + t ** 2 * end.x,
    y: (1 - t) ** 2 * start.y + 2 * (1 - t) * t * middle.y + t ** 2 * end.y,
  });
}
