import { type Language, stemsOf } from '../../search';
import { countTerms, type Statement } from '../passages/statements';

/** A role that uses a term, and how much the term stands for it: 0 to 1. */
interface Use {
  readonly role: number;
  readonly share: number;
}

/** The terms of all roles, to be asked which roles a text is like. */
export interface TermIndex {
  readonly language: Language;
  readonly roles: number;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  /** How much each term tells that was asked for: chance asks for the same ones hundreds of times. */
  readonly told: Map<string, number>;
}

/** The terms of one role: how often each stands in its record, once more for each time in a name. */
type Counts = ReadonlyMap<string, number>;

/** As in Okapi's BM25: how fast the same word again says less, and how much longer records are held back. */
const SATURATION = 1.2;
const LENGTH = 0.5;
/** A role is what it is called: a word of its names counts as so many more. */
const NAMED = 4;
/** Two words that stand together say more than each alone, but not as much as two others. */
const TOGETHER = 0.5;

/** Counts the terms of a role by what its record says. */
export function roleTerms(own: readonly Statement[]): Counts {
  const named = countTerms(own.filter(isName));
  const counts = [...countTerms(own)];
  return new Map(counts.map(([term, times]) => [term, times + (named.has(term) ? NAMED : 0)]));
}

const isName = ({ place }: Statement) => place === 'title' || place === 'aliases';

/** Indexes the terms of all roles. */
export function indexTerms(records: readonly Counts[], language: Language): TermIndex {
  const mean = records.reduce((sum, { size }) => sum + size, 0) / records.length;
  const uses = new Map<string, Use[]>();
  records.forEach((counts, role) => {
    const hold = SATURATION * (1 - LENGTH + (LENGTH * counts.size) / mean);
    for (const [term, times] of counts) {
      const use = { role, share: times / (times + hold) };
      const known = uses.get(term);
      if (known) known.push(use);
      else uses.set(term, [use]);
    }
  });
  return { language, roles: records.length, uses, told: new Map() };
}

/** Whether a term is one word, not two that stand together. */
export const isWord = (term: string): boolean => !term.includes(' ');

/** How much a term tells roles apart: 0 for one that is all over the language, or all over the roles. */
export function tells(index: TermIndex, term: string): number {
  const told = index.told.get(term) ?? weigh(index, term);
  index.told.set(term, told);
  return told;
}

function weigh({ language, roles, uses }: TermIndex, term: string): number {
  const stems = stemsOf(term);
  const rarity = stems.reduce((sum, stem) => sum + language.rarityOf(stem), 0) / stems.length;
  const users = uses.get(term)?.length ?? 0;
  // In a taxonomy of one or two roles every word is in half of them.
  if (users > Math.max(1, language.common * roles)) return 0;
  return rarity * Math.log((1 + roles) / (1 + users)) * (stems.length > 1 ? TOGETHER : 1);
}

/** For each role the share of what terms tell that its record says, too: 0 to about 1. `notOf` names the role that a term says nothing of. */
export function sharesOf(
  index: TermIndex,
  terms: Iterable<string>,
  notOf?: ReadonlyMap<string, number>,
): Float64Array {
  const shares = new Float64Array(index.roles);
  let all = 0;
  for (const term of terms) {
    const weight = tells(index, term);
    // That two words do not stand together in any record is nothing that the records lack.
    if (isWord(term)) all += weight;
    if (!weight) continue;
    const except = notOf?.get(term);
    for (const { role, share } of index.uses.get(term) ?? [])
      if (role !== except) shares[role] = (shares[role] ?? 0) + weight * share;
  }
  return all ? shares.map((share) => share / all) : shares;
}
