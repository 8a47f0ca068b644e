export { identityOf, layOut, offeredViews, viewOf } from './registry';
export type { Backdrop, LayoutInputs, RoleLayout, ViewDefinition } from './types';
