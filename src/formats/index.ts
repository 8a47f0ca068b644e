export * from './readCsv';
export * from './readYaml';
export * from './recordYaml';
