export * from './readYaml';
export * from './recordYaml';
