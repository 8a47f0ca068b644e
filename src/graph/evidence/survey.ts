import type { DeclaredPair } from '../declaredPairs';
import { createCandidates } from './candidates';
import type { Evidence, Measure } from './evidence';
import type { Features } from './weights';

/** Pairs as columns: ends as indices, `a` smaller than `b`, and their affinity. */
export interface SurveyedPairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly affinity: Uint8Array;
  /** 1 where they have more of anything in common than most pairs. */
  readonly supported: Uint8Array;
}

/** What the records say of all matches, declared and not. */
export interface Survey {
  /** Every declared pair, the one whose number lies farthest above its affinity first. */
  readonly declared: SurveyedPairs;
  /** Pairs that nobody declares and that have much in common, the most first. */
  readonly missing: SurveyedPairs;
  /** How many undeclared pairs have much in common, where `missing` has the first of them only. */
  readonly found: number;
  /** With how many others each role was compared at most; undefined when with every one. */
  readonly candidates?: number;
}

/** A survey done in steps. */
export interface SurveyRun {
  /** Compares some more pairs: those of one role, or a handful of declared ones. */
  readonly step: () => void;
  /** How much of it is done, 0 to 1. */
  readonly share: () => number;
  readonly isDone: () => boolean;
  readonly result: () => Survey;
}

/** From which affinity on two roles have much in common. */
export const MUCH = 90;
const LIMITS = {
  /** Up to this many roles, every two are compared. */
  everyPairUpTo: 400,
  /** Beyond, each role is compared with this many by words and this many by neighbours. */
  candidates: 30,
  missing: 1000,
} as const;
type Limits = { readonly [K in keyof typeof LIMITS]: number };
const HANDFUL = 20;

interface Surveyed extends Measure {
  readonly a: number;
  readonly b: number;
}

/** Measures every declared pair, and looks for undeclared ones that have much in common. */
export function createSurvey(
  features: readonly Features[],
  evidence: Evidence,
  declared: readonly DeclaredPair[],
  limits: Partial<Limits> = {},
): SurveyRun {
  const { everyPairUpTo, candidates, missing: most } = { ...LIMITS, ...limits };
  const roles = features.length;
  const isExhaustive = roles <= everyPairUpTo;
  const known = new Set(declared.map(({ a, b }) => a * roles + b));
  const candidatesOf = isExhaustive
    ? (role: number) => indicesAfter(role, roles)
    : createCandidates(features, evidence.vectors, candidates);
  const claims: (Surveyed & { readonly gap: number })[] = [];
  const missing = createBest(most);
  let claim = 0;
  let role = 0;

  const measureClaims = () => {
    for (const { a, b, ab, ba } of declared.slice(claim, claim + HANDFUL)) {
      const measure = evidence.measure(a, b);
      claims.push({ a, b, ...measure, gap: Math.max(ab, ba) - measure.affinity });
    }
    claim += HANDFUL;
  };
  const compare = () => {
    for (const other of candidatesOf(role)) {
      const [a, b] = role < other ? [role, other] : [other, role];
      const key = a * roles + b;
      if (known.has(key)) continue;
      if (!isExhaustive) known.add(key);
      if (!haveWords(evidence, a, b)) continue;
      const measure = evidence.measure(a, b);
      if (measure.affinity >= MUCH && measure.isSupported) missing.add({ a, b, ...measure });
    }
    role++;
  };
  return {
    step: () => (claim < declared.length ? measureClaims() : compare()),
    share: () => {
      const steps = roles + declared.length / HANDFUL;
      return steps ? Math.min(1, (role + Math.min(claim, declared.length) / HANDFUL) / steps) : 1;
    },
    isDone: () => claim >= declared.length && role >= roles,
    result: () => ({
      declared: columnsOf(
        claims.toSorted((x, y) => y.gap - x.gap || x.score - y.score || byIndex(x, y)),
      ),
      missing: columnsOf(missing.all()),
      found: missing.count(),
      ...(!isExhaustive && { candidates: 2 * candidates }),
    }),
  };
}

/** A role with no words of its own cannot be said to be missing a match. */
function haveWords({ vectors }: Evidence, a: number, b: number): boolean {
  return Boolean(vectors[a]?.size && vectors[b]?.size);
}

function* indicesAfter(role: number, roles: number): Iterable<number> {
  for (let other = role + 1; other < roles; other++) yield other;
}

const byIndex = (x: Surveyed, y: Surveyed) => x.a - y.a || x.b - y.b;
const bestFirst = (x: Surveyed, y: Surveyed) => y.score - x.score || byIndex(x, y);

/** Keeps the best of many, and counts them all. */
function createBest(most: number) {
  let best: Surveyed[] = [];
  let count = 0;
  const cut = () => {
    best = best.sort(bestFirst).slice(0, most);
  };
  return {
    add: (one: Surveyed) => {
      count++;
      best.push(one);
      if (best.length >= 4 * most + 64) cut();
    },
    all: () => {
      cut();
      return best;
    },
    count: () => count,
  };
}

function columnsOf(pairs: readonly Surveyed[]): SurveyedPairs {
  return {
    a: Uint32Array.from(pairs, ({ a }) => a),
    b: Uint32Array.from(pairs, ({ b }) => b),
    affinity: Uint8Array.from(pairs, ({ affinity }) => affinity),
    supported: Uint8Array.from(pairs, ({ isSupported }) => Number(isSupported)),
  };
}
