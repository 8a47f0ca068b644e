export type { Insets } from './camera/camera';
export { Network } from './Network';
export { OrgChart } from './OrgChart';
export { preparePainter } from './painter/bitmapLayer';
