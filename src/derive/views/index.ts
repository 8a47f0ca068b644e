export { CHART_BOX, type Chart } from './chart';
export { laneChoices } from './lanes';
export { identityOf, layOut, offeredViews, shownAs, viewOf } from './registry';
export type { Backdrop } from './types';
