/** The limits of the editorial rules, which `npm run check` enforces. Spans include both ends. */
export const LIMITS = {
  roles: 102,
  families: 9,
  rolesPerFamily: 6,
  habitatVocabulary: [12, 18],
  entries: {
    aliases: [3, 6],
    habitats: [2, 4],
    metrics: [3, 4],
    weaponry: [3, 4],
    encounters: [2, 3],
    saysMeans: [2, 4],
    autopsy: [3, 3],
    log: [3, 5],
    complaints: [2, 4],
    related: [3, 5],
    becomes: [1, 4],
  },
  words: [550, 900],
  summary: [6, 20],
  /** A demand is a few words. */
  demand: [3, 16],
  /** A reason is one line. */
  because: [4, 25],
  /** The share of records whose salary is a published figure. */
  published: 0.6,
  match: [50, 98],
  /** The largest difference between the two percentages of a mutual match. */
  mutualGap: 8,
  /** The largest share of matches in the nineties. */
  nineties: 1 / 4,
  crossingFamilies: 1 / 4,
  /** The fewest matches of a role with its own family, so that families show as neighbourhoods. */
  matchesAtHome: 1,
  citations: [1, 12],
  /** Who stands so many steps below the top, or less, is no junior, even with nobody of their own below. */
  seniorSteps: 2,
  rolesPerLevel: 8,
  /** No run of this many words is in two records. */
  run: 7,
  /** The largest share of diagnoses that begin with the same word. */
  diagnosisOpening: 1 / 10,
  /** How many texts in the whole taxonomy may begin with the same three words. */
  openings: 9,
  /** What makes texts alike; shares are of all of their sort. */
  forms: {
    twoSentences: 0.6,
    numberFirst: 0.08,
    numbers: 18,
    theRest: 40,
    explainedScores: 8,
    payStatistics: 8,
    /** Kinds of summary that are told by at least so many. */
    summaryKinds: 6,
    summariesOfKind: 4,
    commonestSummary: 1 / 2,
    toTheReader: 1 / 3,
  },
} as const;
