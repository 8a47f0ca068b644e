import type { Problem } from '../domain';
import { readBundle } from './readBundle';
import { type Contents, readSources } from './readSources';
import type { OnStep, Sources } from './sources';
import { readTables } from './tables/readTables';

/** Reads and validates files of any kind. Returns the contents, or every problem in them. */
export function read(sources: Sources, onStep: OnStep): Contents | { problems: Problem[] } {
  if (sources.kind === 'tables') return readTables(sources, onStep);
  if (sources.kind === 'bundle') return readBundle(sources, onStep);
  onStep('checking', 0);
  return readSources(sources);
}
