export * from './decodeText';
export * from './json';
export { columnName } from './nameColumns';
export * from './readCsv';
export * from './readYaml';
export * from './recordYaml';
export * from './table';
