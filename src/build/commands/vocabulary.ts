import { basename, join } from 'node:path';
import { compile, type FolderSources } from '../../compile';
import { type Habitat, type Problem, quote, UNCLASSIFIED } from '../../domain';

/** What a taxonomy's folder knows beside its records. */
export interface Vocabulary {
  /** Ids of the families, the one for unplaced records included. */
  readonly families: ReadonlySet<string>;
  readonly habitats: readonly Habitat[];
}

/** The vocabularies among the sources, or what is wrong with them. */
export function vocabularyOf(sources: FolderSources): Vocabulary | { problems: Problem[] } {
  const compiled = compile({ ...sources, records: [] });
  if ('problems' in compiled) return compiled;
  const { families, habitats } = compiled.taxonomy;
  return { families: new Set([...families.map(({ id }) => id), UNCLASSIFIED]), habitats };
}

/** The sentence on a family that is not known, or undefined where it is. */
export function unknownFamily(families: ReadonlySet<string>, family: string): string | undefined {
  if (families.has(family)) return undefined;
  return `expected one of ${[...families].join(', ')}; found ${quote(family)}`;
}

/** Where the record of a role belongs in a folder, and whether it is there already. */
export function recordFiles(sources: FolderSources, folder: string) {
  const existing = new Map(
    sources.records.map(({ path }) => [basename(path).replace(/\.ya?ml$/, ''), path]),
  );
  return (id: string) => ({
    path: existing.get(id) ?? join(folder, 'roles', `${id}.yaml`),
    exists: existing.has(id),
  });
}
