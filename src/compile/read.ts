import { failedOn, type Problem } from '../domain';
import { readBundle } from './readBundle';
import { type Contents, readSources } from './readSources';
import type { OnStep, Sources } from './sources';
import { readTables } from './tables/readTables';

/** Reads and validates files of any kind. Returns the contents, or every problem in them; never throws. */
export function read(sources: Sources, onStep: OnStep): Contents | { problems: Problem[] } {
  try {
    return readAny(sources, onStep);
  } catch (error) {
    return { problems: [failedOn(nameOf(sources), error)] };
  }
}

function nameOf(sources: Sources): string {
  if (sources.kind === 'tables') return sources.tables.map(({ file }) => file).join(', ');
  return sources.kind === 'bundle' ? sources.bundle.path : sources.families.path;
}

function readAny(sources: Sources, onStep: OnStep): Contents | { problems: Problem[] } {
  if (sources.kind === 'tables') return readTables(sources, onStep);
  if (sources.kind === 'bundle') return readBundle(sources, onStep);
  onStep('checking', 0);
  return readSources(sources);
}
