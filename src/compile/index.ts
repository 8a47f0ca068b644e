export * from './compile';
export { nameOfFiles } from './files/nameOfFiles';
export { sourcesOf } from './files/sourcesOf';
export { type Contents, readSources } from './readSources';
export { recompute } from './recompute';
export * from './site';
export * from './sources';
export * from './tables/plan';
