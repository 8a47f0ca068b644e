import { countText } from '../../domain';

/** "1 entry", "1,016 entries". */
export const entriesText = (count: number): string =>
  `${countText(count)} ${count === 1 ? 'entry' : 'entries'}`;
