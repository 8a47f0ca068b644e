export { lettersOf } from './letters';
export { lookOf } from './look';
export { coloursOf, offeredColours, offeredSizes, sizesOf } from './offered';
export { radiiOf, radius, radiusOfShare } from './sizing';
export { type ColourKey, type Look, RAMP, type SizeKey } from './types';
