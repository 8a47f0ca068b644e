export type { Insets } from './camera/camera';
export { Network } from './Network';
export { preparePainter } from './painter/bitmapLayer';
