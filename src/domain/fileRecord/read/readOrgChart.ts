import { quote } from '../../fault';
import { type Line, lineOf, valueAfter, valueIn } from '../lines';
import { MARKS } from '../marks';
import { splitAliases } from './aliases';
import type { Draft } from './draft';
import type { SectionReader } from './shapes';

type List = 'aliases' | 'pressedBy' | 'presses';

const LABELS: readonly { label: string; list: List }[] = [
  { label: 'KNOWN ALIASES', list: 'aliases' },
  { label: MARKS.pressedBy, list: 'pressedBy' },
  { label: MARKS.presses, list: 'presses' },
];

// Beyond this a line is no list of names, and cutting it up would bury the one fault under thousands.
const LONGEST_GLUED = 10_000;

function readGluedAliases(line: Line, draft: Draft) {
  if (line.text.length > LONGEST_GLUED) {
    return draft.fault(line, 'aliases', `expected other names; found ${quote(line.text)}`);
  }
  const pieces = splitAliases(valueIn(line));
  for (const piece of pieces) draft.add(['aliases'], piece, line);
  if (pieces.length > 1) {
    const list = pieces.map((piece) => JSON.stringify(piece)).join(', ');
    draft.warn(line, 'aliases', `cut into ${pieces.length} where the page had no break: ${list}`);
  }
}

function readAlias(line: Line, draft: Draft) {
  const item = valueAfter(line, MARKS.item);
  const exact = item ?? (line.text.startsWith('\\') ? valueIn(line) : undefined);
  if (exact === undefined) readGluedAliases(line, draft);
  else draft.add(['aliases'], exact, line);
}

function readPressure(line: Line, list: 'pressedBy' | 'presses', draft: Draft) {
  if (!line.flat.startsWith(MARKS.item)) return draft.leave(line);
  const colon = line.flat.indexOf(':');
  const place = ['orgChart', list, draft.size('orgChart', list)] as const;
  const end = colon < 0 ? line.flat.length : colon;
  draft.put([...place, 'role'], valueIn(line, MARKS.item.length, end), line);
  if (colon > 0) draft.put([...place, 'demand'], valueIn(line, colon + 1), line);
}

function readLine(line: Line, list: List | undefined, draft: Draft) {
  if (list === undefined) draft.leave(line);
  else if (list === 'aliases') readAlias(line, draft);
  else readPressure(line, list, draft);
}

/** [01]: other names for the same work, who leans on the role and on whom it leans. */
export const readOrgChart: SectionReader = (lines, draft) => {
  let list: List | undefined;
  for (const line of lines) {
    const label = LABELS.find((entry) => line.flat.startsWith(entry.label));
    const colon = line.flat.indexOf(':');
    const after = label && colon > 0 ? lineOf(line.number, line.text.slice(colon + 1)) : undefined;
    if (label) list = label.list;
    if (!label) readLine(line, list, draft);
    else if (after?.text) readLine(after, list, draft);
  }
};
