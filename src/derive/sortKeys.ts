import { createSelector } from 'reselect';
import { type Role, type Taxonomy, UNCLASSIFIED } from '../domain';
import { attributeKey } from '../state';

// The columns of the table, by their names in the link, and which roles have a value in them. They stand here, not
// beside the table, because a link is read before the table is loaded.
const GIVEN: Readonly<Record<string, (role: Role) => boolean>> = {
  title: () => true,
  family: ({ family }) => family !== UNCLASSIFIED,
  risk: ({ risk }) => risk !== undefined,
  salary: ({ salary }) => salary !== undefined,
  habitat: ({ habitats }) => habitats.length > 0,
  citations: () => true,
  matches: () => true,
  filed: () => true,
  summary: ({ summary }) => summary !== undefined,
};

// A column that only the table of opened files has.
const OF_FILES = 'summary';

// Computed after the taxonomy is shown, so that a link may name them before they are there.
const COMPUTED = ['community', 'betweenness'] as const;

/** The columns of the matches. */
const OF_MATCHES = ['from', 'to', 'percent', 'back', 'common'] as const;

/** What the table of a taxonomy can be sorted by, as the link names it. */
export const sortKeys = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  ({ roles, attributes, name, matches, flags }): ReadonlySet<string> => {
    const own = Object.keys(GIVEN)
      .filter((key) => key !== OF_FILES || name !== undefined)
      .filter((key) => roles.some((role) => GIVEN[key]?.(role)));
    const given = attributes.filter(({ key }) =>
      roles.some(({ attributes: of }) => of?.[key] !== undefined),
    );
    const ofMatches = matches.source.length ? OF_MATCHES : [];
    return new Set([
      ...own,
      ...COMPUTED,
      ...ofMatches,
      ...(flags?.between.length ? ['yours'] : []),
      ...given.map(({ key }) => attributeKey(key)),
    ]);
  },
);
