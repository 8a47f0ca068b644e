import { percentText } from '../../../derive';
import { type Citation, groupBy, type Taxonomy } from '../../../domain';
import { titleOf } from '../../parts';
import { alignedRows } from './align';
import { fromEach } from './cells';
import type { Row, Subject } from './types';

/** The records that name the roles, and in what capacity: those that name several of them first. */
export function citedByRows(taxonomy: Taxonomy, subjects: readonly Subject[]): Row[] {
  const columns = fromEach(subjects, ({ citations }) =>
    [...groupBy(citations, ({ by }) => by)].map(([by, made]) => ({
      key: by,
      entry: { name: titleOf(taxonomy, by), lines: made.map(citationText) },
    })),
  );
  return alignedRows({ noun: 'Cited by', columns });
}

function citationText({ as, percent = 0, text }: Citation): string {
  const capacity =
    as === 'match'
      ? `names it a related specimen at ${percentText(percent)}`
      : as === 'pressedBy'
        ? 'is pressed by it'
        : 'presses it';
  return text ? `${capacity}: ${text}` : capacity;
}
