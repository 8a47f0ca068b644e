import { valueAfter } from '../lines';
import { MARKS } from '../marks';
import type { SectionReader } from './shapes';

/** [13]: each next title, with what happened before it and the id of a role on file, where these are known. */
export const readBecomes: SectionReader = (lines, draft) => {
  for (const line of lines) {
    const title = valueAfter(line, MARKS.item);
    const after = valueAfter(line, MARKS.after);
    const role = valueAfter(line, MARKS.role);
    const index = draft.size('becomes') - 1;
    if (title !== undefined) draft.put(['becomes', index + 1, 'title'], title, line);
    else if (index < 0) draft.leave(line);
    else if (after !== undefined) draft.putOnce(['becomes', index, 'after'], after, line);
    else if (role !== undefined) draft.putOnce(['becomes', index, 'role'], role, line);
    else draft.leave(line);
  }
};
