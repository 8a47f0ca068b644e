export * from './compile';
export type { SourceFile, Sources } from './readSources';
export * from './site';
