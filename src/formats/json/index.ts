export { jsonTables } from './jsonTables';
export * from './readJson';
