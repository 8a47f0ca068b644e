export { identityOf, layOut, offeredViews, viewOf } from './registry';
export type { Backdrop } from './types';
