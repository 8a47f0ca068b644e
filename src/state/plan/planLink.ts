import { type LinkPolicy, listOf, never, oneOf, ROLE, roleOf } from '../linkParts';
import {
  DEFAULT_PLAN,
  FIELD_LISTS,
  FILTERED,
  ORDERS,
  type PlanView,
  STEP_COUNTS,
  TESTS,
} from './choices';

/** A whole figure from `low` to `high`, left out where it is the usual one; typing passes through several. */
function figure(name: 'viable' | 'worth' | 'safe', low: number, high: number): LinkPolicy<number> {
  const all = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return { ...oneOf(name, [DEFAULT_PLAN[name], ...all]), isStep: never, isSlid: true };
}

/** The lowest and the highest threshold of each test. */
export const SPANS = { viable: [0, 100], worth: [-99, 300], safe: [-100, 100] } as const;

const isRole = (word: string) => ROLE.test(word);
const SHORT_KEY = /^[0-9a-z]{1,7}$/;
const MOST_TICKED = 200;

/** How the choices for a move stand in the link. */
export const PLAN_POLICIES: { readonly [K in keyof PlanView]: LinkPolicy<PlanView[K]> } = {
  via: roleOf('via'),
  avoid: roleOf('avoid'),
  steps: oneOf('steps', STEP_COUNTS),
  viable: figure('viable', ...SPANS.viable),
  worth: figure('worth', ...SPANS.worth),
  safe: figure('safe', ...SPANS.safe),
  must: listOf('must', (word) => TESTS.some((test) => test === word), TESTS.length),
  families: listOf('to-family', isRole),
  habitats: listOf('to-habitat', isRole),
  filtered: oneOf('filtered', FILTERED),
  order: oneOf('by', ORDERS),
  shown: roleOf('show'),
  ticked: listOf('ticked', (word) => SHORT_KEY.test(word), MOST_TICKED),
  field: oneOf('field', FIELD_LISTS),
};
