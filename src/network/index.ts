export type { Insets } from './camera/camera';
export type { DrawingRequest, DrawnPicture, PictureHandle } from './drawing/types';
export { loadDrawing } from './loadDrawing';
export { Network } from './Network';
export { readPalette } from './paint/palette';
export { preparePainter } from './painter/bitmapLayer';
