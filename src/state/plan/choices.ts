import type { RoleId } from '../../domain';

/** What a move can be tested for: the strength of its steps, the pay, the flight risk. */
export const TESTS = ['viable', 'worth', 'safe'] as const;
export type Test = (typeof TESTS)[number];

/** By what moves are sorted: a mix of reasons, or one figure. */
export const ORDERS = ['mix', 'steps', 'weakest', 'pay', 'risk'] as const;
export type Order = (typeof ORDERS)[number];

/** How many steps a move may take; near ones are asked for first. */
export const STEP_COUNTS = [2, 1, 3, 4] as const;
export type StepCount = (typeof STEP_COUNTS)[number];

/** For whom the filters hold: the end of a move, every step of it, or nobody. */
export const FILTERED = ['ends', 'steps', 'none'] as const;
export type Filtered = (typeof FILTERED)[number];

/** What the map can show of the whole field. */
export const FIELD_LISTS = ['none', 'dead-ends', 'crossroads', 'gap'] as const;
export type FieldList = (typeof FIELD_LISTS)[number];

/** The thresholds of the tests. */
export interface Thresholds {
  /** The percent that each step has at least. */
  readonly viable: number;
  /** How much more is paid at least, in percent of the pay before. */
  readonly worth: number;
  /** How many points of flight risk are added at most. */
  readonly safe: number;
}

/** The reader's choices for a move from one role to another. */
export interface PlanView extends Thresholds {
  /** A role that routes lead through, and one that they lead around. */
  readonly via: RoleId | null;
  readonly avoid: RoleId | null;
  readonly steps: StepCount;
  /** The tests that a move must pass to be listed. */
  readonly must: readonly Test[];
  /** The families and habitats of which the other end has one; any where there are none. */
  readonly families: readonly string[];
  readonly habitats: readonly string[];
  readonly filtered: Filtered;
  readonly order: Order;
  /** The role to which the way is read and drawn. */
  readonly shown: RoleId | null;
  /** What is ticked among the things that a move lacks, by their short keys. */
  readonly ticked: readonly string[];
  readonly field: FieldList;
}

export const DEFAULT_PLAN: PlanView = {
  viable: 60,
  worth: 5,
  safe: 0,
  via: null,
  avoid: null,
  steps: 2,
  must: [],
  families: [],
  habitats: [],
  filtered: 'ends',
  order: 'mix',
  shown: null,
  ticked: [],
  field: 'none',
};
