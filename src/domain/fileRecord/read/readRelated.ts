import { slugify } from '../../ids';
import { type Line, lineOf, valueAfter, valueIn } from '../lines';
import { MARKS } from '../marks';
import type { Draft } from './draft';
import { notAPercent, readPercent, type SectionReader } from './shapes';

/** A line without the link that the page puts before the first match. */
function withoutLink(line: Line): Line {
  const { number, text, flat } = line;
  const rest = flat.startsWith(MARKS.taxonomy)
    ? lineOf(number, text.slice(MARKS.taxonomy.length))
    : line;
  return rest.flat.startsWith(MARKS.out) ? lineOf(number, rest.text.slice(MARKS.out.length)) : rest;
}

function readMatch(line: Line, text: string, draft: Draft) {
  const index = draft.size('related');
  draft.put(['related', index], {}, line);
  const found = readPercent(text);
  if (found && !found.rest) draft.put(['related', index, 'match'], found.percent, line);
  else draft.fault(line, `related[${index + 1}].match`, notAPercent(text));
}

function readTitle(line: Line, index: number, draft: Draft): string {
  const title = valueIn(line);
  const role = slugify(title);
  draft.put(['related', index, 'title'], title, line);
  draft.put(['related', index, 'role'], role, line);
  return role;
}

/** [11]: a percentage, the title of the role, a blurb and a reason. The title makes the id unless a ROLE line names it. */
export const readRelated: SectionReader = (lines, draft) => {
  const made = new Map<number, string>();
  let closed = false;
  for (const line of lines.map(withoutLink)) {
    const index = draft.size('related') - 1;
    const match = valueAfter(line, MARKS.match);
    const role = valueAfter(line, MARKS.role);
    const because = valueAfter(line, MARKS.because);
    if (match !== undefined) {
      closed = false;
      readMatch(line, match, draft);
    } else if (!line.text) continue;
    else if (index < 0 || closed) draft.leave(line);
    else if (line.flat === MARKS.go) closed = true;
    else if (role !== undefined) {
      draft.put(['related', index, 'role'], role, line);
      made.delete(index);
    } else if (because !== undefined) {
      draft.putOnce(['related', index, 'because'], because, line);
    } else if (draft.get('related', index, 'role') === undefined) {
      made.set(index, readTitle(line, index, draft));
    } else draft.putOnce(['related', index, 'blurb'], valueIn(line), line);
  }
  if (made.size === 0) return;
  const message = `role ids made from titles: ${[...made.values()].join(', ')}`;
  draft.warnings.push({ line: draft.lineAt(['related']), field: 'related', message });
};
