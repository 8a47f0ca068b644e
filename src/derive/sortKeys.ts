import { createSelector } from 'reselect';
import { type Role, type Taxonomy, UNCLASSIFIED } from '../domain';
import { attributeKey } from '../state';

// The columns of the table, by their names in the link, and which roles have something in them. Here rather than
// beside the table: a link is read before anyone asks for that.
const GIVEN: Readonly<Record<string, (role: Role) => boolean>> = {
  title: () => true,
  family: ({ family }) => family !== UNCLASSIFIED,
  risk: ({ risk }) => risk !== undefined,
  salary: ({ salary }) => salary !== undefined,
  habitat: ({ habitats }) => habitats.length > 0,
  citations: () => true,
  matches: () => true,
  filed: () => true,
};

// Computed when the taxonomy has long been shown.
const COMPUTED = ['community', 'betweenness'] as const;

/** What the table of a taxonomy can be sorted by, as the link names it. */
export const sortKeys = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  ({ roles, attributes }): ReadonlySet<string> => {
    const own = Object.keys(GIVEN).filter((key) => roles.some((role) => GIVEN[key]?.(role)));
    const given = attributes.filter(({ key }) =>
      roles.some(({ attributes: of }) => of?.[key] !== undefined),
    );
    return new Set([...own, ...COMPUTED, ...given.map(({ key }) => attributeKey(key))]);
  },
);
