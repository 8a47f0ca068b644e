export { type FileRecordReading, readFileRecord } from './read';
export { writeFileRecord } from './write';
