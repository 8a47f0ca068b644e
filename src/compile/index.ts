export * from './compile';
export { type Contents, readSources } from './readSources';
export * from './site';
export * from './sources';
