export { placesNamed } from './find';
export { groupingChoices } from './groupings';
export { howToRead } from './howToRead';
export { inCommon } from './inCommon';
export { alongMatches, STEPS, type Step, stepFrom } from './moves';
export { matchesOf, navigationOf } from './navigation';
export {
  groupAt,
  isSamePlace,
  placeOf,
  roleAt,
  SUMMARY,
  settledIn,
  siblingsOf,
} from './places';
export { summaryText } from './summary';
export type { Group, Navigation, Place, Subject, Viewed } from './types';
export { groupText, matchText, pairCount, placeText, roleText, whereText } from './words';
