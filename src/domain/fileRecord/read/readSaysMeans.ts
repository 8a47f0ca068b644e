import { valueAfter } from '../lines';
import { MARKS } from '../marks';
import type { SectionReader } from './shapes';

/** [12]: what is said, and what it means on the next line. */
export const readSaysMeans: SectionReader = (lines, draft) => {
  for (const line of lines) {
    const says = valueAfter(line, MARKS.says);
    const means = valueAfter(line, MARKS.means);
    const index = draft.size('saysMeans') - 1;
    if (says !== undefined) draft.put(['saysMeans', index + 1, 'says'], says, line);
    else if (means === undefined || index < 0) draft.leave(line);
    else draft.putOnce(['saysMeans', index, 'means'], means, line);
  }
};
