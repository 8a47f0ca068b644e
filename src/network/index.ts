export type { Insets } from './camera';
export { Network } from './Network';
export { preparePainter } from './painter/underlay';
