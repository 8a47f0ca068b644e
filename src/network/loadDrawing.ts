/** What draws pictures that are taken out of the page; loaded when one is asked for. */
export const loadDrawing = () => import('./drawing/draw');
