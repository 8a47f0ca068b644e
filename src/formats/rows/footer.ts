import type { Row } from '../table';

const LONG = 60;
const NOTE =
  /^(sources?|notes?|nb|n\.b\.|remarks?|footnotes?|legend|key|disclaimer|quellen?|anmerkung(en)?|hinweise?|stand|last updated|last modified|updated|exported|generated|downloaded|copyright)\s*([:.–-]|$)|^(©|\(c\)|last (updated|modified)|exported (on|from)|generated (on|by)|[*†‡]|\[?\(?\d\)?\]?\s)/i;

/** How many of the last rows are notes below the table: each has a text alone, and the first of them says so, or is a sentence. */
export function notesBelow(rows: readonly Row[]): number {
  const alone = rows.map(loneText);
  let begin = rows.length;
  while (begin > 0 && alone[begin - 1] !== undefined) begin--;
  const block = alone.slice(begin);
  const first = block.findIndex((text = '') => NOTE.test(text) || text.length > LONG);
  // Where other rows have one cell, too, a text alone is no note.
  const isTable = begin > 0 && !alone.slice(0, begin).some(Boolean);
  return isTable && first >= 0 ? block.length - first : 0;
}

/** The text of a row that has it in its first column and nothing else. */
function loneText({ cells: [first = '', ...others] }: Row): string | undefined {
  return first.trim() && others.every((cell) => !cell.trim()) ? first.trim() : undefined;
}
