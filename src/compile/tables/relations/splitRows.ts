import { type ComputedRule, writeRule } from '../../../domain';
import type { Row } from '../../../formats';
import type { Planned } from '../planned';
import { isAboveWord, type Saying, sayingIn } from './says';

/** The rows of a table of relations by what they say. */
export interface SplitRows {
  /** Who stands above whom in a hierarchy. */
  readonly above: readonly Row[];
  readonly matched: readonly Row[];
  /** Who leans on whom, by the role that says so. */
  readonly pressed: readonly { readonly row: Row; readonly kind: 'presses' | 'pressedBy' }[];
  /** How the matches were computed, where the file says that all of them were. */
  readonly rule: ComputedRule | undefined;
}

/** Sorts rows by the column that says what they are, by the plan, or by their reasons. */
export function splitRows(planned: Planned): SplitRows {
  const { plan, rows, at } = planned;
  if (at.says !== undefined) return bySayings(rows, at.says);
  const none = { pressed: [], rule: undefined };
  if (plan.says) {
    const isAbove = plan.says === 'above';
    return { ...none, above: isAbove ? rows : [], matched: isAbove ? [] : rows };
  }
  const isAbove = ({ cells }: Row) => isAboveWord(cells[at.because ?? -1] ?? '');
  const matched = rows.filter((row) => !isAbove(row));
  return { ...none, above: rows.filter(isAbove), matched };
}

function bySayings(rows: readonly Row[], column: number): SplitRows {
  const said = rows.map((row) => {
    const saying: Saying = sayingIn(row.cells[column] ?? '') ?? { kind: 'match' };
    return { row, saying };
  });
  const pressed = said.flatMap(({ row, saying: { kind } }) =>
    kind === 'presses' || kind === 'pressedBy' ? [{ row, kind }] : [],
  );
  const matches = said.flatMap(({ row, saying }) =>
    saying.kind === 'match' || saying.kind === 'computed' ? [{ row, saying }] : [],
  );
  const rules = matches.map(({ saying }) => (saying.kind === 'computed' ? saying.rule : undefined));
  const [first] = rules;
  const isOne = first && rules.every((rule) => rule && writeRule(rule) === writeRule(first));
  return {
    ...{ above: [], pressed, matched: matches.map(({ row }) => row) },
    rule: isOne ? first : undefined,
  };
}
