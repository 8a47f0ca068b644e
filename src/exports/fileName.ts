import { slugify } from '../domain';

const LONGEST = 80;

/** The name of a saved file: "rolegraph-roles.csv", "furniture-72-of-90.gexf". Safe on every system. */
export function fileName(title: string, more: readonly string[], ending: string): string {
  const base = slugify(title).slice(0, LONGEST).replace(/-$/, '') || 'taxonomy';
  // Windows keeps some names for its devices.
  const safe = /^(con|prn|aux|nul|com\d|lpt\d)$/.test(base) ? `taxonomy-${base}` : base;
  return `${[safe, ...more.filter(Boolean)].join('-')}.${ending}`;
}
