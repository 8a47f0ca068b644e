import { createSelector } from 'reselect';
import {
  type Column,
  levelSpan,
  RISK_LEVELS,
  type RiskLevel,
  riskLevel,
  type Taxonomy,
} from '../../domain';
import { type ChoiceFacet, choiceFacetOf, facetsOf, rangeFacetOf } from '../../state';
import { nameOfCommunity } from '../nameOfCommunity';

/** The lanes of the org chart. */
export interface Lanes {
  /** Their name in the link. */
  readonly by: string;
  /** By role, the number of its lane. */
  readonly of: Column;
  /** By number. */
  readonly labels: readonly string[];
  /** What the lanes are; none where there is one. */
  readonly noun?: string;
}

/** What a lane can stand for: its name in the link, and on the page. */
interface LaneChoice {
  readonly key: string;
  readonly label: string;
}

/** The communities of a taxonomy, by role, and what they are called. */
interface Communities {
  readonly communities?: Column | undefined;
  readonly communityNames?: readonly string[] | undefined;
}

/** A column of more words than this would make lanes too many to be read. */
const MOST_WORDS = 16;
const NO_WORD = 'Others';

const FAMILY = 'family';
const COMMUNITY: LaneChoice = { key: 'community', label: 'Neighbourhood' };
/** Where there are neither families nor communities. */
const ONE_LANE: LaneChoice = { key: FAMILY, label: 'All roles' };

/** What the lanes of a taxonomy's org chart can stand for, the usual one first. */
export const laneChoices = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, hasCommunities: boolean) => hasCommunities],
  (taxonomy, hasCommunities): readonly LaneChoice[] => {
    const words = facetsOf(taxonomy).filter(
      ({ key, ...facet }) =>
        facet.kind === 'choice' &&
        (key === FAMILY || (facet.options.length > 1 && facet.options.length <= MOST_WORDS)),
    );
    const asChoice = ({ key, label }: LaneChoice) => ({ key, label });
    const families = words.filter(({ key }) => key === FAMILY).map(asChoice);
    const communities = hasCommunities ? [COMMUNITY] : [];
    const usual = [...families, ...communities];
    return [
      ...(usual.length ? usual : [ONE_LANE]),
      ...words.filter(({ key }) => key !== FAMILY).map(asChoice),
      ...[rangeFacetOf(taxonomy, 'risk')].flatMap((risk) => (risk ? [asChoice(risk)] : [])),
    ];
  },
);

/** The lanes that are asked for, or where a taxonomy has no such the usual ones: families, else communities, else one for all. */
export function lanesOf(taxonomy: Taxonomy, wanted: string, known: Communities): Lanes {
  const offered = laneChoices(taxonomy, known.communities !== undefined);
  const { key: by } = offered.find(({ key }) => key === wanted) ?? offered[0] ?? { key: '' };
  if (by === COMMUNITY.key && known.communities) return byCommunity(known.communities, known);
  if (by === 'risk') return byLevel(taxonomy);
  const facet = choiceFacetOf(taxonomy, by);
  if (facet) return byWord(taxonomy, facet);
  return { by, of: new Uint8Array(taxonomy.roles.length), labels: [ONE_LANE.label] };
}

function byCommunity(of: Column, { communityNames }: Communities): Lanes {
  const count = Array.from(of).reduce((most, each) => Math.max(most, each + 1), 0);
  const labels = Array.from({ length: count }, (_, id) => nameOfCommunity(communityNames, id));
  return { by: COMMUNITY.key, of, labels, noun: 'neighbourhoods' };
}

const LEVELS: readonly RiskLevel[] = RISK_LEVELS.map(({ level }) => level).toReversed();

/** The highest level first. */
function byLevel({ roles }: Taxonomy): Lanes {
  return {
    ...{ by: 'risk', noun: 'levels of flight risk' },
    of: roles.map(({ risk }) =>
      risk === undefined ? LEVELS.length : LEVELS.indexOf(riskLevel(risk)),
    ),
    labels: [...LEVELS.map((level) => `${level}, ${levelSpan(level)}`), 'No figure'],
  };
}

/** A role with several words stands in the lane of its first. */
function byWord({ roles }: Taxonomy, facet: ChoiceFacet): Lanes {
  const { key, label, plural = `values of ${label}`, several, options, choices } = facet;
  const lanes = new Map(options.map(({ id }, at) => [id, at]));
  return {
    ...{ by: key, noun: several ? `${plural} (each role in its first)` : plural },
    of: roles.map((role) => lanes.get(choices(role)[0] ?? '') ?? options.length),
    labels: [...options.map((option) => option.label), NO_WORD],
  };
}
