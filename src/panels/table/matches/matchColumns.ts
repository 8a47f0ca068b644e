import { declaredAt, notedBetween, percentText } from '../../../derive';
import { inCommon } from '../../../derive/navigation';
import { roleIndexAt, type Taxonomy } from '../../../domain';

/** A word or a figure that matches are listed with, by the number of the match. */
export interface MatchColumn {
  /** Its name in the link. */
  readonly key: string;
  readonly label: string;
  readonly isFigure: boolean;
  /** What it is sorted by; undefined where a match has none. */
  readonly value: (match: number) => number | string | undefined;
  readonly text: (match: number) => string;
}

/** The columns of the matches of a taxonomy: who names whom, how much, whether that is answered, and what both have. */
export function matchColumns(taxonomy: Taxonomy): readonly MatchColumn[] {
  const { roles, matches, computed } = taxonomy;
  const { source, target, percent } = matches;
  const titleAt = (column: typeof source) => (match: number) =>
    roles[roleIndexAt(column, match)]?.title ?? '';
  const back = (match: number) =>
    declaredAt(taxonomy, roleIndexAt(target, match), roleIndexAt(source, match));
  const [from, to] = [titleAt(source), titleAt(target)];
  const common = (match: number) =>
    inCommon(taxonomy, roleIndexAt(source, match), roleIndexAt(target, match));
  const noted = (match: number) =>
    notedBetween(taxonomy, roleIndexAt(source, match), roleIndexAt(target, match));
  return [
    { key: 'from', label: 'From', isFigure: false, value: from, text: from },
    { key: 'to', label: 'To', isFigure: false, value: to, text: to },
    {
      ...{ key: 'percent', label: computed ? 'Match, computed' : 'Match', isFigure: true },
      value: (match) => percent[match],
      text: (match) => percentText(percent[match] ?? 0),
    },
    {
      ...{ key: 'back', label: 'Back', isFigure: true, value: back },
      text: (match) => {
        const figure = back(match);
        return figure === undefined ? 'not named back' : percentText(figure);
      },
    },
    {
      ...{ key: 'common', label: 'In common', isFigure: false, text: common },
      value: (match) => common(match) || undefined,
    },
    ...(taxonomy.flags?.between.length
      ? [
          {
            ...{ key: 'yours', label: 'Yours', isFigure: false, text: noted },
            value: (match: number) => noted(match) || undefined,
          },
        ]
      : []),
  ];
}
