import type { Row } from '../../formats';
import { isMissing, percentIn } from './figures';
import type { Note } from './tableRemarks';

/** What a match without a figure is drawn with. */
const WITHOUT_FIGURE = 50;

/**
 * The matches of all rows from 0 to 100, in whole numbers; undefined where a row's figure is none of these. Figures
 * of which none is above 1, and some have decimals, are shares of 1.
 */
export function weightsIn(
  rows: readonly Row[],
  column: number,
  field: string,
  note: Note,
): (number | undefined)[] {
  const texts = rows.map(({ cells }) => cells[column] ?? '');
  const figures = texts.map((text) => percentIn(text));
  const known = figures.filter((figure) => figure !== undefined);
  const areShares =
    known.some((figure) => !Number.isInteger(figure)) && known.every((figure) => figure <= 1);
  return rows.map(({ line }, at) => {
    const found = texts[at] ?? '';
    const spot = { line, field, found };
    if (!found || isMissing(found)) {
      note(`without a figure; drawn as ${WITHOUT_FIGURE}`, spot);
      return WITHOUT_FIGURE;
    }
    const value = (figures[at] ?? Number.NaN) * (areShares ? 100 : 1);
    const whole = Math.round(value);
    if (!(whole >= 0 && whole <= 100)) {
      note('expected a figure from 0 to 100; the line is left out', spot);
      return undefined;
    }
    if (areShares) note('a share of 1, times 100', spot);
    else if (whole !== value) note('rounded to a whole number', spot);
    else if (found.endsWith('%')) note('read as a figure, without the sign', spot);
    return whole;
  });
}
