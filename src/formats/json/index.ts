export { jsonTables } from './jsonTables';
export * from './readJson';
export { faultyTable } from './tableOf';
