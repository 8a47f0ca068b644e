import type { Row } from '../../../formats';
import { isMissing, percentIn } from '../figures';
import type { Planned } from '../planned';
import { type Scale, scaleOf, WITHOUT_FIGURE } from './scaleOf';

/** The matches of all rows from 0 to 100, in whole numbers; what is not written so is noted. */
export function weightsIn({ table, at, note }: Planned, rows: readonly Row[]): number[] {
  const column = at.match ?? -1;
  const field = table.columns[column] ?? 'match';
  const texts = rows.map(({ cells }) => cells[column] ?? '');
  const weights = texts.map((text) => (isMissing(text) ? undefined : percentIn(text)));
  const scale = scaleOf(
    field,
    weights.filter((weight) => weight !== undefined),
  );
  return rows.map(({ line }, index) => {
    const { match, said } = matchOf(weights[index], texts[index] ?? '', scale);
    if (said) note(said, { line, field, found: texts[index] ?? '' });
    return match;
  });
}

/** A weight as a match, and what is said of it. */
function matchOf(
  weight: number | undefined,
  text: string,
  scale: Scale,
): { match: number; said?: string | undefined } {
  if (weight === undefined)
    return { match: WITHOUT_FIGURE, said: `without a figure; drawn as ${WITHOUT_FIGURE}` };
  if (weight < 0 && scale.below) return { match: 0, said: scale.below };
  const value = scale.of(weight);
  const match = Math.round(value);
  if (scale.said) return { match, said: scale.said };
  if (match !== value) return { match, said: 'rounded to a whole number' };
  return { match, said: text.endsWith('%') ? 'read as a figure, without the sign' : undefined };
}
