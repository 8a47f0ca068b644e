import type { RoleRecord } from '../../domain';
import { countsOf, likeTexts, likeTextsText } from '../editorial';
import { table } from './table';

/** What makes the texts of some records alike, each measure beside its limit, as a Markdown table. */
export function countsTable(records: readonly RoleRecord[]): string {
  const rows = countsOf(records).map(({ name, found, limit, isWithin }) => [
    ...[name, found, limit, isWithin ? 'yes' : 'no'],
  ]);
  return table([['What is counted', 'Found', 'Limit', 'Within'], ...rows]);
}

const MOST_PAIRS = 60;

/** The texts that are most like one of another record, in pairs, for an editor to judge. */
export function alikeText(records: readonly RoleRecord[]): string {
  const pairs = likeTexts(records);
  const shown = pairs.slice(0, MOST_PAIRS);
  return [`The ${shown.length} likest pairs of texts`, ...shown.map(likeTextsText)].join('\n\n');
}
