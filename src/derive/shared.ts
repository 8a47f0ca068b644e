import { createSelector } from 'reselect';
import { indexesIn, type RoleIndex, type Taxonomy } from '../domain';
import { countWords, type DistinctWord, distinctWords, wordsOf } from '../graph';
import { type ChoiceFacet, NONE, type RangeFacet } from '../state';
import { type FigureColumn, facetColumns, type WordColumn } from './columns';
import { type FigureSpread, spreadOf } from './spreadOf';

/** How common a word of a facet is among some roles, and among all. */
export interface Share {
  readonly id: string;
  readonly label: string;
  /** How many of the roles have it, and what part of those that have any. */
  readonly count: number;
  readonly share: number;
  /** What part of all roles that have any. */
  readonly everywhere: number;
}

/** The words of a facet that are more common among some roles than among all, the most telling first. */
export interface SharedChoices {
  readonly facet: ChoiceFacet;
  /** How many of them have any. */
  readonly known: number;
  readonly shares: readonly Share[];
}

/** How a figure is spread among some roles, and among all. */
export interface SharedFigures {
  readonly facet: RangeFacet;
  readonly here: FigureSpread;
  readonly everywhere: FigureSpread;
}

/** What some roles have in common. */
export interface Common {
  readonly choices: readonly SharedChoices[];
  readonly figures: readonly SharedFigures[];
  readonly words: readonly DistinctWord[];
}

const MOST_WORDS = 10;
const MOST_SHARES = 6;
/** Whether a role has a record says nothing about the role. */
const PASSED_OVER = 'filed';

/** What some roles, by index, have in common; facets that none of them has a value of are left out. */
export const commonTo = createSelector(
  [(taxonomy: Taxonomy) => taxonomy, (_: Taxonomy, roles: readonly RoleIndex[]) => roles],
  (taxonomy, roles): Common => {
    const columns = facetColumns(taxonomy).filter(({ facet }) => facet.key !== PASSED_OVER);
    const { texts, everywhere } = wordsIn(taxonomy);
    return {
      choices: columns.flatMap((one) => ('words' in one ? (choicesOf(one, roles) ?? []) : [])),
      figures: columns.flatMap((one) => ('figures' in one ? (figuresOf(one, roles) ?? []) : [])),
      words: distinctWords(texts, everywhere, roles, MOST_WORDS),
    };
  },
);

/** Titles and summaries as words. */
const wordsIn = createSelector([(taxonomy: Taxonomy) => taxonomy], ({ roles }) => {
  const texts = wordsOf(roles.map(({ title, summary = '' }) => `${title}\n${summary}`));
  return { texts, everywhere: countWords(texts) };
});

function choicesOf(column: WordColumn, roles: readonly RoleIndex[]): SharedChoices | undefined {
  const { facet, first } = column;
  const here = tally(column, roles);
  // `first` has one entry more than there are roles.
  const all = tally(column, indexesIn(first.subarray(1)));
  if (here.known === 0) return undefined;
  const shares = facet.options.map(({ id, label }, at) => {
    const count = here.counts[at] ?? 0;
    return {
      ...{ id, label, count, share: count / here.known },
      everywhere: (all.counts[at] ?? 0) / all.known,
    };
  });
  return { facet, known: here.known, shares: mostDistinct(shares) };
}

/** How many of some roles have each word, and how many have any. */
function tally({ facet, first, words }: WordColumn, roles: Iterable<RoleIndex>) {
  const counts = new Uint32Array(facet.options.length);
  let known = 0;
  const none = facet.options.findIndex(({ id }) => id === NONE);
  for (const role of roles) {
    const [from = 0, to = 0] = [first[role], first[role + 1]];
    if (to === from || words[from] === none) continue;
    known++;
    for (const word of words.subarray(from, to)) counts[word] = (counts[word] ?? 0) + 1;
  }
  return { counts, known };
}

/** The words that are more common here than everywhere, ordered by their term of the Kullback-Leibler divergence. */
function mostDistinct(shares: readonly Share[]): Share[] {
  const divergence = ({ share, everywhere }: Share) => share * Math.log(share / everywhere);
  return shares
    .filter(({ count, share, everywhere }) => count > 0 && share >= everywhere)
    .sort((one, other) => divergence(other) - divergence(one) || other.count - one.count)
    .slice(0, MOST_SHARES);
}

function figuresOf({ facet, figures }: FigureColumn, roles: readonly RoleIndex[]) {
  const here = spreadOf(roles.map((role) => figures[role] ?? Number.NaN));
  const everywhere = spreadOf(figures);
  return here && everywhere && { facet, here, everywhere };
}
