import {
  type Column,
  FAMILY_COLOURS,
  familySlot,
  haveColours,
  levelSpan,
  RISK_LEVELS,
  riskLevel,
  type Taxonomy,
} from '../../domain';
import { type Colour, type RangeFacet, rangeFacetOf } from '../../state';
import { figureText } from '../figureText';
import { nameOfCommunity } from '../nameOfCommunity';
import { type ColourKey, type Look, RAMP } from './types';

type Colouring = Pick<Look, 'colours' | 'colourKey'>;

/** The colour of each role, and what the colours stand for. */
export function colouring(
  taxonomy: Taxonomy,
  colour: Colour,
  communities: Column | undefined,
  names: readonly string[] | undefined,
): Colouring {
  if (colour === 'risk' && rangeFacetOf(taxonomy, 'risk')) return byRisk(taxonomy);
  const pay = colour === 'salary' && rangeFacetOf(taxonomy, 'salary');
  if (pay) return byFigure(taxonomy, pay);
  // One colour never stands for two families, nor for all roles: where families have none, communities do.
  const byCommunities = colour === 'community' || !haveColours(taxonomy.families);
  return byCommunities && communities ? byCommunity(communities, names) : byFamily(taxonomy);
}

/** The key names the families that there are; where it would name only one, there is none. */
function byFamily({ families, roles }: Taxonomy): Colouring {
  const used = new Set<string>(roles.map(({ family }) => family));
  const colourKey = families
    .filter(({ id }) => used.has(id))
    .map(({ id, name, short }) => ({
      ...{ slot: familySlot(families, id), label: short ?? name },
      filter: { key: 'family', value: id },
    }));
  return {
    colours: Uint8Array.from(roles, ({ family }) => familySlot(families, family)),
    colourKey: colourKey.length > 1 ? colourKey : [],
  };
}

/** Communities beyond the nine largest share the colour of unclassified roles. */
function byCommunity(communities: Column, names: readonly string[] | undefined): Colouring {
  const sizes = new Map<number, number>();
  for (const community of Array.from(communities)) {
    sizes.set(community, (sizes.get(community) ?? 0) + 1);
  }
  const largest = [...sizes].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const slots = new Map(largest.slice(0, FAMILY_COLOURS).map(([id], rank) => [id, rank + 1]));
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
      ...RISK_LEVELS.map(
        ({ level, from, to }): ColourKey => ({
          ...{ slot: slots[level], label: `${level}, ${levelSpan(level)}` },
          filter: { key: 'risk', value: { min: from, max: to, unknown: false } },
        }),
      ),
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
