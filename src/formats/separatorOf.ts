// Of two that fit equally well, a comma is the one more likely to stand in texts and figures.
const SEPARATORS = ['\t', ';', '|', ','];
const QUOTED_CELL = /(^|[,;\t|\n])"[^"]*(?:""[^"]*)*"/g;
/** How far down the column names are looked for. */
const FARTHEST = 20;

const count = (row: string, separator: string) => row.split(separator).length - 1;

/** The separator of a CSV file: it divides the header and, in the most rows, at most as often. Quoted cells do not count. */
export function separatorOf(text: string): string {
  const lines = text.replace(QUOTED_CELL, '$1').split('\n');
  const rows = lines.filter((row) => row.trim());
  const first = bestBelow(rows, 0);
  if (first.fitting >= (rows.length - 1) / 2) return first.separator;
  // Lines above the header have no separator, or another one.
  for (let at = 1; at < Math.min(FARTHEST, rows.length - 1); at++) {
    const next = bestBelow(rows, at);
    if (next.fitting >= (rows.length - 1 - at) / 2) return next.separator;
  }
  return isSetInColumns(rows) ? ' ' : first.separator;
}

/** The separator that fits best if a row is the header. */
function bestBelow(all: readonly string[], at: number) {
  const [header = '', ...rows] = all.slice(at);
  const scored = SEPARATORS.map((separator) => {
    const most = count(header, separator);
    const fitting = rows.filter((row) => {
      const found = count(row, separator);
      return found > 0 && found <= most;
    });
    return { separator, most, fitting: most ? fitting.length : -1 };
  });
  scored.sort((a, b) => b.fitting - a.fitting || b.most - a.most);
  const [best] = scored;
  return best?.most ? best : { separator: ',', most: 0, fitting: -1 };
}

/** Whether blanks divide all rows, comments aside, into as many words, of which one is always a figure: a list of edges. */
function isSetInColumns(rows: readonly string[]): boolean {
  const cells = rows.filter((row) => !/^[#%]/.test(row)).map((row) => row.trim().split(/ +/));
  const [first = []] = cells;
  return (
    first.length > 1 &&
    cells.every(({ length }) => length === first.length) &&
    first.some((_, at) => cells.every((row) => /^-?\d+([.,]\d+)?$/.test(row[at] ?? '')))
  );
}
