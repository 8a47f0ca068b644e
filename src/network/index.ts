export type { Insets } from './camera';
export { preparePainter } from './lines/underlay';
export { Network } from './Network';
