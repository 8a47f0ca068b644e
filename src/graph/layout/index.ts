export {
  FEWEST,
  type Labels,
  largeCoast,
  linesOfName,
  NAME_JOINT,
  type Room,
  roomOf,
  roomOfName,
  SHORE,
} from './atlas';
export * from './layout';
