import { type Cell, CSV_MARK, csvText, writeRule } from '../../domain';
import { type Declared, declaredIn } from '../parts/declared';
import type { Subject } from '../types';

const COLUMNS = ['source', 'says', 'target', 'match', 'because'];

/** Matches and pressure as a table that opens again beside that of the roles; each row says which of the two it is. */
export function matchesCsv(subject: Subject): string {
  const { computed } = subject.taxonomy;
  const matches = computed ? `matches by ${writeRule(computed)}` : 'matches';
  const says = { match: matches, presses: 'presses', pressedBy: 'is pressed by' };
  const row = ({ by, as, of, percent, text, because }: Declared): Cell[] => [
    ...[by, says[as], of, percent],
    as === 'match' ? because : text,
  ];
  const rows = [...declaredIn(subject).values()].flat().map(row);
  return CSV_MARK + csvText([COLUMNS, ...rows]);
}
