export {
  FEWEST,
  type Labels,
  linesOfName,
  NAME_JOINT,
  type Room,
  roomOf,
  roomOfName,
  SHORE,
} from './atlas';
export * from './layout';
