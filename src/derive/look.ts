import { createSelector } from 'reselect';
import {
  type Analysis,
  type Column,
  familySlot,
  levelSpan,
  RISK_LEVELS,
  riskLevel,
  type Taxonomy,
} from '../domain';
import { COLOURS, type Colour, facetsOf, type RangeFacet, SIZES, type Size } from '../state';
import { figureText } from './figureText';
import { nameOfCommunity } from './nameOfCommunity';

/** The colours of the palette by number: 0 to 9 for families, then five steps of a ramp, then the stamp. */
export const RAMP = { from: 10, steps: 5, stamp: 15 } as const;
/** Communities beyond the nine largest share the colour of unclassified roles. */
const MOST_COLOURED = 9;

/** A colour on the map and its meaning. */
export interface ColourKey {
  readonly slot: number;
  readonly label: string;
}

/** The meaning of a mark's size, with some examples; `share` is 0 to 1 of the largest. */
export interface SizeKey {
  readonly label: string;
  readonly marks: readonly { readonly share: number; readonly text: string }[];
}

/** How roles are drawn, by role index. */
export interface Look {
  /** Number of the colour of each role. */
  readonly colours: Uint8Array;
  readonly colourKey: readonly ColourKey[];
  /** 0 to 1 of the largest, NaN where there is no figure; null = by citations. */
  readonly sizes: Float32Array | null;
  readonly sizeKey: SizeKey | null;
}

type Known = Pick<Analysis, 'communities' | 'communityNames' | 'betweenness'>;

/** What colour can stand for. Communities are always among them: whether there are any is known later. */
export const coloursOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly Colour[] => COLOURS.filter((colour) => hasFigures(taxonomy, colour)),
);

/** What size can stand for; betweenness is always among them, for the same reason. */
export const sizesOf = createSelector(
  [(taxonomy: Taxonomy) => taxonomy],
  (taxonomy): readonly Size[] => SIZES.filter((size) => hasFigures(taxonomy, size)),
);

const hasFigures = (taxonomy: Taxonomy, key: Colour | Size) =>
  (key !== 'risk' && key !== 'salary') || figures(taxonomy, key) !== undefined;

/** What the reader can choose for the colour; communities only once they are computed. */
export function offeredColours(taxonomy: Taxonomy, { communities }: Known): Colour[] {
  return coloursOf(taxonomy).filter((colour) => colour !== 'community' || communities);
}

/** What the reader can choose for the size; betweenness only once it is computed. */
export function offeredSizes(taxonomy: Taxonomy, { betweenness }: Known): Size[] {
  return sizesOf(taxonomy).filter((size) => size !== 'betweenness' || betweenness);
}

/** How roles are drawn for a choice of colour and size. A choice that is not computed yet falls back to the default. */
export const lookOf = createSelector(
  [
    (taxonomy: Taxonomy) => taxonomy,
    (_: Taxonomy, known: Known) => known.communities,
    (_: Taxonomy, known: Known) => known.communityNames,
    (_: Taxonomy, known: Known) => known.betweenness,
    (_: Taxonomy, __: Known, colour: Colour) => colour,
    (_: Taxonomy, __: Known, ___: Colour, size: Size) => size,
  ],
  (taxonomy, communities, names, betweenness, colour, size): Look => ({
    ...colouring(taxonomy, colour, communities, names),
    ...sizing(taxonomy, size, betweenness?.values),
  }),
);

type Colouring = Pick<Look, 'colours' | 'colourKey'>;

function colouring(
  taxonomy: Taxonomy,
  colour: Colour,
  communities: Column | undefined,
  names: readonly string[] | undefined,
): Colouring {
  if (colour === 'community' && communities) return byCommunity(communities, names);
  if (colour === 'risk' && figures(taxonomy, 'risk')) return byRisk(taxonomy);
  const pay = colour === 'salary' && figures(taxonomy, 'salary');
  if (pay) return byFigure(taxonomy, pay);
  const { families, roles } = taxonomy;
  return {
    colours: Uint8Array.from(roles, ({ family }) => familySlot(families, family)),
    colourKey: [],
  };
}

function byCommunity(communities: Column, names: readonly string[] | undefined): Colouring {
  const sizes = new Map<number, number>();
  for (const community of Array.from(communities)) {
    sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  const largest = [...sizes].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const slots = new Map(largest.slice(0, MOST_COLOURED).map(([id], rank) => [id, rank + 1]));
  const colourKey = [...slots].map(([id, slot]) => ({ slot, label: nameOfCommunity(names, id) }));
  const others = largest.length - slots.size;
  return {
    colours: Uint8Array.from(communities, (id) => slots.get(id) ?? 0),
    colourKey: others ? [...colourKey, { slot: 0, label: `${others} smaller` }] : colourKey,
  };
}

function byRisk({ roles }: Taxonomy): Colouring {
  const slots = { LOW: RAMP.from, ELEVATED: RAMP.from + RAMP.steps - 1, HIGH: RAMP.stamp };
  return {
    colours: Uint8Array.from(roles, ({ risk }) =>
      risk === undefined ? 0 : slots[riskLevel(risk)],
    ),
    colourKey: [
      ...RISK_LEVELS.map(({ level }) => ({
        slot: slots[level],
        label: `${level}, ${levelSpan(level)}`,
      })),
      { slot: 0, label: 'no figure' },
    ],
  };
}

/** Five steps, the roles spread over them as evenly as possible. */
function byFigure({ roles }: Taxonomy, { figure, unit }: RangeFacet): Colouring {
  const known = roles.flatMap((role) => figure(role) ?? []).sort((one, other) => one - other);
  const bounds = Array.from(
    { length: RAMP.steps },
    (_, step) => known[Math.floor((step * known.length) / RAMP.steps)] ?? 0,
  );
  const stepOf = (value: number) =>
    Math.max(
      0,
      bounds.findLastIndex((bound) => bound <= value),
    );
  return {
    colours: Uint8Array.from(roles, (role) => {
      const value = figure(role);
      return value === undefined ? 0 : RAMP.from + stepOf(value);
    }),
    colourKey: [
      ...bounds.map((bound, step) => ({
        slot: RAMP.from + step,
        label: step ? `from ${figureText(bound)}` : `under ${figureText(bounds[1] ?? bound)}`,
      })),
      { slot: 0, label: `no figure in ${unit}` },
    ],
  };
}

function sizing(
  taxonomy: Taxonomy,
  size: Size,
  betweenness: Column | undefined,
): Pick<Look, 'sizes' | 'sizeKey'> {
  const pay = size === 'salary' && figures(taxonomy, 'salary');
  if (pay) {
    const amounts = taxonomy.roles.map((role) => pay.figure(role) ?? Number.NaN);
    return sized(amounts, `salary, ${pay.unit}`, figureText);
  }
  if (size === 'betweenness' && betweenness) {
    return sized(Array.from(betweenness), 'betweenness', (value) => value.toPrecision(2));
  }
  return { sizes: null, sizeKey: null };
}

/** Sizes begin at zero, so that the area of a mark is in proportion to its figure. */
function sized(values: readonly number[], label: string, text: (value: number) => string) {
  const most = values.reduce((max, value) => (value > max ? value : max), 0) || 1;
  const marks = [0.1, 0.4, 1].map((share) => ({ share, text: text(roundish(share * most)) }));
  return {
    sizes: Float32Array.from(values, (value) => value / most),
    sizeKey: { label, marks },
  };
}

/** A figure to two digits. */
const roundish = (value: number) => Number(value.toPrecision(2));

function figures(taxonomy: Taxonomy, key: string): RangeFacet | undefined {
  const facet = facetsOf(taxonomy).find((one) => one.key === key);
  return facet?.kind === 'range' ? facet : undefined;
}
