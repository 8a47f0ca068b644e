import {
  fieldCrossroads,
  fieldDeadEnds,
  fieldGaps,
  listNeighbourhoods,
  movesAsked,
  pairs,
  regionsOf,
  routesBetween,
} from '../../src/derive';
import { asRoleIndex, type Taxonomy } from '../../src/domain';
import { communities, createLayout, weightedPairs } from '../../src/graph';
import { DEFAULT_VIEW } from '../../src/state';
import { median } from './figures';

/** What is computed for a question on the main thread, here in Node; milliseconds, medians. */
export interface Questions {
  /** From one role to another, up to three routes, or what is in the way. */
  readonly routes: number;
  /** What is within reach of a role, ranked. */
  readonly reach: number;
  /** Dead ends, crossroads and gaps of the whole field. */
  readonly field: number;
  readonly neighbourhoods: number;
  /** The longest step on the way to the ground of all communities, when the map has come to rest. */
  readonly regions: number;
}

/** What each is called in the report. */
export const QUESTIONS: Readonly<Record<keyof Questions, string>> = {
  routes: 'Routes from one role to another',
  reach: 'Where to go from a role',
  field: 'The whole field: dead ends, crossroads, gaps',
  neighbourhoods: 'All neighbourhoods',
  regions: 'The regions of the map, longest step',
};

const TIMES = 30;

/** Asks each question of other roles each time, so that nothing is known already. */
export function questionTimes(taxonomy: Taxonomy): Questions {
  const weighted = weightedPairs(taxonomy);
  const groups = communities(weighted);
  // How central roles are makes no difference to the time.
  const betweenness = { values: Float32Array.from(taxonomy.roles.keys()), sampled: 0 };
  const figured = Array.from({ length: TIMES }, () => withFigures(taxonomy));
  // The page has the pairs already.
  for (const known of figured) pairs(known);
  const positions = createLayout(weighted, groups).positions();
  const count = taxonomy.roles.length;
  const role = (time: number, step: number) => asRoleIndex((time * step + 1) % count);
  return {
    routes: times((time) => routesBetween(taxonomy, DEFAULT_VIEW, role(time, 31), role(time, 97))),
    reach: times((time) => {
      const from = taxonomy.roles[role(time, 53)]?.id ?? null;
      return movesAsked(taxonomy, { ...DEFAULT_VIEW, from });
    }),
    field: times((time) => {
      const known = figured[time] ?? taxonomy;
      fieldDeadEnds(known);
      fieldCrossroads(known, groups, betweenness);
      fieldGaps(known, groups);
    }),
    neighbourhoods: times(() => listNeighbourhoods({ ...taxonomy }, groups, undefined)),
    regions: median(
      Array.from({ length: TIMES }, () =>
        longestStep(regionsOf({ of: groups, names: [], slots: new Map() }, undefined, positions)),
      ),
    ),
  };
}

/** The same taxonomy as another object, in which every role has pay and risk: without them there is nothing to tell. */
function withFigures(taxonomy: Taxonomy): Taxonomy {
  const roles = taxonomy.roles.map((role, at) => ({
    ...role,
    risk: (37 * at) % 101,
    salary: { amount: 20_000 + ((7919 * at) % 100_000), currency: 'USD' },
  }));
  return { ...taxonomy, roles };
}

function longestStep(work: Generator<void, unknown>): number {
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const { done } = work.next();
    longest = Math.max(longest, performance.now() - begun);
    if (done) return longest;
  }
}

function times(ask: (time: number) => unknown): number {
  return median(
    Array.from({ length: TIMES }, (_, time) => {
      const begun = performance.now();
      ask(time);
      return performance.now() - begun;
    }),
  );
}
