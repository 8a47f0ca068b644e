export * from './compile';
export { type Contents, readSources, type SourceFile, type Sources } from './readSources';
export * from './site';
