export { lookOf } from './look';
export { coloursOf, offeredColours, offeredSizes, sizesOf } from './offered';
export { type ColourKey, type Look, RAMP, type SizeKey } from './types';
