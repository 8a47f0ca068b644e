export { type FileRecordReading, readFileRecord } from './read/read';
export { writeFileRecord } from './write/write';
