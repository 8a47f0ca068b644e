// Of two that fit equally well, a comma is the one more likely to stand in texts and figures.
const SEPARATORS = ['\t', ';', '|', ','];
const QUOTED_CELL = /(^|[,;\t|\n])"[^"]*(?:""[^"]*)*"/g;

const count = (row: string, separator: string) => row.split(separator).length - 1;

/** The separator of a CSV file: it divides the header and, in the most rows, at most as often. Quoted cells do not count. */
export function separatorOf(text: string): string {
  const unquoted = text.replace(QUOTED_CELL, '$1').split('\n');
  const [header = '', ...rows] = unquoted.filter((row) => row.trim());
  const scored = SEPARATORS.map((separator) => {
    const most = count(header, separator);
    const fitting = rows.filter((row) => {
      const found = count(row, separator);
      return found > 0 && found <= most;
    });
    return { separator, most, fitting: most ? fitting.length : -1 };
  });
  scored.sort((a, b) => b.fitting - a.fitting || b.most - a.most);
  return scored[0]?.most ? scored[0].separator : ',';
}
