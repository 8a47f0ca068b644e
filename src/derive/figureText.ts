import { lazy } from '../domain';

const figures = lazy(
  () => new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 12 }),
);

/** A figure as it is read: 1999 as it is, 12500 as "12,500". */
export function figureText(figure: number): string {
  return figures().format(figure);
}
