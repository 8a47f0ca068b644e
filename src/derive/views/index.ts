export { CHART_BOX, type Chart } from './chart';
export { identityOf, layOut, offeredViews, viewOf } from './registry';
export type { Backdrop } from './types';
