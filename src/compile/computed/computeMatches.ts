import type { Computed, ComputedRule, RoleRecord } from '../../domain';
import type { Language } from '../../search';
import { becauseOf } from './because';
import { chooseRule } from './chooseRule';
import { columnAspects } from './columnAspects';
import type { Described } from './described';
import { strongestOf } from './strongest';
import { vectorsOf } from './vectors';
import { wordAspect } from './wordAspect';

/** Records with computed matches, and the rule that was followed. */
interface Matched {
  readonly records: readonly RoleRecord[];
  readonly computed: Computed;
}

/**
 * Matches each role with those that it shares most with, by a rule or, without one, by what fits best; undefined where
 * roles share nothing of it. `records` are sorted by id; the same ones give the same matches, in whatever order they stood.
 */
export function computeMatches(
  described: Described,
  language: Language,
  asked?: ComputedRule,
): Matched | undefined {
  const { records } = described;
  const columns = columnAspects(described);
  const words = wordAspect(described, language);
  const rule = asked ?? chooseRule(columns, words);
  const named = (rule?.by ?? []).flatMap((by) =>
    by === 'words' ? words : (columns.find(({ name }) => name === by.column) ?? []),
  );
  const aspects = [...new Set(named)];
  if (!rule || !aspects.length) return undefined;
  const vectors = vectorsOf(aspects);
  const strongest = strongestOf(vectors, rule.strongest);
  const computed = { ...rule, columns: columns.map(({ name }) => name) };
  return {
    computed,
    records: records.map((record, index) => {
      const related = (strongest[index] ?? []).flatMap(({ role, share }) => {
        const other = records[role];
        const because = becauseOf(vectors, index, role);
        return other ? [{ role: other.id, match: percentOf(share), because }] : [];
      });
      return related.length ? { ...record, related } : record;
    }),
  };
}

/** What is shared at all is a match of 1 at least. */
const percentOf = (share: number) => Math.max(1, Math.round(100 * share));
