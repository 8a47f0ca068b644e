import { type Line, valueIn } from '../lines';
import type { Draft } from './draft';
import { bracketedSource, quotation, type SectionReader } from './shapes';

const DASHES = '—–―-';

function sourceOf(line: Line): string | null | undefined {
  let dashes = 0;
  while (dashes < line.flat.length && DASHES.includes(line.flat.charAt(dashes))) dashes += 1;
  return dashes > 0 ? valueIn(line, dashes) : bracketedSource(line);
}

function closeComplaint(line: Line, index: number, source: string | null, draft: Draft) {
  if (draft.size('complaints', index, 'quotes') === 0) {
    return draft.fault(line, 'complaints', 'a source with no quotation above it');
  }
  if (source !== null) draft.put(['complaints', index, 'source'], source, line);
}

/** [10]: one quotation or several, then the source that they share. */
export const readComplaints: SectionReader = (lines, draft) => {
  let index = 0;
  let unsourced: Line | undefined;
  for (const line of lines) {
    const quoted = quotation(line, draft, 'complaints');
    const source = quoted === undefined ? sourceOf(line) : undefined;
    if (quoted !== undefined) {
      draft.add(['complaints', index, 'quotes'], quoted, line);
      unsourced = line;
    } else if (source !== undefined) {
      closeComplaint(line, index, source, draft);
      index = draft.size('complaints');
      unsourced = undefined;
    } else draft.leave(line);
  }
  const field = `complaints[${index + 1}].source`;
  if (unsourced) draft.warn(unsourced, field, 'no source under it; taken as redacted');
};
