export { CHART_BOX, type Chart } from './chart';
export { identityOf, layOut, offeredViews, shownAs, viewOf } from './registry';
export type { Backdrop } from './types';
