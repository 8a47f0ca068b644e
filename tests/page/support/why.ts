import type { Taxonomy } from '../../../src/domain';
import { createReasons as create, type Reasons } from '../../../src/why';
import { kept } from './kept';

// Stands in for what compares records in a worker: what one page has made of a taxonomy is there for the next.

export * from '../../../src/why';

const made = kept('reasons', () => new Map<string, Promise<Reasons>>());

export function createReasons(taxonomy: Taxonomy, ...rest: [Parameters<typeof create>[1]]) {
  const known = made.get(taxonomy.fingerprint) ?? create(taxonomy, ...rest);
  made.set(taxonomy.fingerprint, known);
  return known;
}
