import { createSelector } from 'reselect';
import {
  comparablePay,
  FAMILY_COLOURS,
  familySlot,
  leftOutText,
  RISK_LEVELS,
  type Role,
  type Taxonomy,
  UNCLASSIFIED,
} from '../domain';
import { attributeFacet } from './attributeFacet';
import type { ChoiceFacet, Facet, RangeFacet } from './facetKinds';
import { withNone } from './noneChoice';

type Offer = (key: string, taxonomy: Taxonomy) => Facet | undefined;

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
  several: true,
  options: habitats.map(({ id, name }) => ({ id, label: name })),
  choices: (role) => role.habitats,
});

const family: Offer = (key, { families, roles }) => {
  const used = new Set(roles.map((role) => role.family));
  if (used.size < 2) return undefined;
  const all = [...families, { id: UNCLASSIFIED, name: '(none)' }];
  return {
    ...{ kind: 'choice', key, label: 'Family', name: 'family', plural: 'families' },
    options: all.flatMap(({ id, name }) => (used.has(id) ? [{ id, label: name }] : [])),
    ...(families.length <= FAMILY_COLOURS && { slot: (id) => familySlot(families, id) }),
    choices: (role) => [role.family],
  };
};

/** The step of the salary sliders. */
const PAY_STEP = 1000;

const salary: Offer = (key, { roles }) => {
  const { currency, amountOf: figure, leftOut } = comparablePay(roles);
  const amounts = roles.flatMap((role) => figure(role) ?? []);
  const steps = amounts.map((amount) => amount / PAY_STEP);
  const [floor, ceiling] = [Math.floor(least(steps)), Math.ceil(-least(steps.map((s) => -s)))];
  if (currency === undefined || floor >= ceiling) return undefined;
  const scale = { floor: floor * PAY_STEP, ceiling: ceiling * PAY_STEP, step: PAY_STEP };
  return {
    ...{ kind: 'range', key, label: 'Salary', name: 'salary', short: 'Salary', unit: currency },
    ...{ ...scale, figure },
    ...(leftOut.length > 0 && { leftOut: leftOutText(leftOut) }),
  };
};

const least = (figures: readonly number[]) =>
  figures.reduce((low, figure) => Math.min(low, figure), Number.POSITIVE_INFINITY);

const filed: Offer = (key, { roles }) => {
  if (roles.every((role) => role.filed === roles[0]?.filed)) return undefined;
  return {
    ...{ kind: 'choice', key, label: 'Record', name: 'record' },
    options: [
      { id: 'filed', label: 'Filed' },
      { id: 'unfiled', label: 'Unfiled' },
    ],
    choices: (role) => [role.filed ? 'filed' : 'unfiled'],
  };
};

// By their names in the link, in the order of the panel. A new filter is a line here.
const OWN: Readonly<Record<string, Offer>> = { risk, habitat, family, salary, filed };
const OWN_KEYS = Object.keys(OWN);

// Keeps the name of a file's column from being read as a parameter of ours.
const PREFIX = 'has.';

/** What a column of a file is called in the link: "has.job-zone". */
export const attributeKey = (column: string): string => PREFIX + column;

/** What the roles of a taxonomy can be filtered by, in the panel's order; a facet that no role has a value of is left out. */
export const facetsOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly Facet[] => {
    const own = OWN_KEYS.flatMap((key) => OWN[key]?.(key, taxonomy) ?? []);
    const attributes = taxonomy.attributes.flatMap(
      (attribute) => attributeFacet(attributeKey(attribute.key), attribute, taxonomy.roles) ?? [],
    );
    return [...own, ...attributes]
      .filter((facet) => taxonomy.roles.some((role) => has(facet, role)))
      .map((facet) => (facet.kind === 'choice' ? withNone(facet, taxonomy.roles) : facet));
  },
);

/** A facet by its name in the link; undefined where the taxonomy has nothing for it. */
export const facetOf = (taxonomy: Taxonomy, key: string): Facet | undefined =>
  facetsOf(taxonomy).find((facet) => facet.key === key);

/** The same where it is a figure. */
export function rangeFacetOf(taxonomy: Taxonomy, key: string): RangeFacet | undefined {
  const facet = facetOf(taxonomy, key);
  return facet?.kind === 'range' ? facet : undefined;
}

/** The same where it is a choice of words. */
export function choiceFacetOf(taxonomy: Taxonomy, key: string): ChoiceFacet | undefined {
  const facet = facetOf(taxonomy, key);
  return facet?.kind === 'choice' ? facet : undefined;
}

function has(facet: Facet, role: Role): boolean {
  return facet.kind === 'range' ? facet.figure(role) !== undefined : facet.choices(role).length > 0;
}

/** Whether a parameter of the link is a filter's, of this taxonomy or of another. */
export function isFilterKey(key: string): boolean {
  return OWN_KEYS.includes(key) || key.startsWith(PREFIX);
}

/** Orders filters for the link, whatever the order they were set in: our own, then a file's by name. */
export function byLinkOrder(a: string, b: string): number {
  const rank = (key: string) => (OWN_KEYS.includes(key) ? OWN_KEYS.indexOf(key) : OWN_KEYS.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
