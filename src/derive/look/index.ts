export { lookOf } from './look';
export { coloursOf, offeredColours, offeredSizes, sizesOf } from './offered';
export { type ColourKey, RAMP, type SizeKey } from './types';
