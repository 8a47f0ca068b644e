export type { Insets } from './camera';
export { Network } from './Network';
