import { createSelector } from 'reselect';
import { RISK_LEVELS, type Role, type Taxonomy } from '../domain';
import { attributeFacet } from './attributeFacet';
import type { Facet } from './facetKinds';

type Offer = (key: string, taxonomy: Taxonomy) => Facet;

const risk: Offer = (key) => ({
  kind: 'range',
  key,
  label: 'Flight risk',
  name: 'flight risk',
  short: 'Risk',
  unit: '%',
  floor: 0,
  ceiling: 100,
  step: 1,
  levels: RISK_LEVELS,
  figure: (role) => role.risk,
});

const habitat: Offer = (key, { habitats }) => ({
  kind: 'choice',
  key,
  label: 'Habitat',
  name: 'habitat',
  plural: 'habitats',
  options: habitats.map(({ id, name }) => ({ id, label: name })),
  choices: (role) => role.habitats,
});

// By their names in the link, in the order of the panel. A new filter is a line here.
const OWN: Readonly<Record<string, Offer>> = { risk, habitat };
const OWN_KEYS = Object.keys(OWN);

// What a file calls its columns must not be taken for a parameter of ours.
const PREFIX = 'has.';

/** What the roles of a taxonomy can be filtered by, in the panel's order; what nobody has is left out. */
export const facetsOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly Facet[] => {
    const own = OWN_KEYS.flatMap((key) => OWN[key]?.(key, taxonomy) ?? []);
    const attributes = taxonomy.attributes.flatMap(
      (attribute) => attributeFacet(PREFIX + attribute.key, attribute, taxonomy.roles) ?? [],
    );
    return [
      ...own.filter((facet) => taxonomy.roles.some((role) => has(facet, role))),
      ...attributes,
    ];
  },
);

function has(facet: Facet, role: Role): boolean {
  return facet.kind === 'range' ? facet.figure(role) !== undefined : facet.choices(role).length > 0;
}

/** Whether a parameter of the link is a filter's, of this taxonomy or of another. */
export function isFilterKey(key: string): boolean {
  return OWN_KEYS.includes(key) || key.startsWith(PREFIX);
}

/** Orders filters for the link, whatever the order they were set in: our own, then a file's by name. */
export function byLinkOrder(a: string, b: string): number {
  const place = (key: string) => (OWN_KEYS.includes(key) ? OWN_KEYS.indexOf(key) : OWN_KEYS.length);
  return place(a) - place(b) || (a < b ? -1 : 1);
}
