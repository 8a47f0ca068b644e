import { dateText, lazy } from '../domain';

const figures = lazy(
  () => new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 12 }),
);

/** A figure as it is read: 1999 as it is, 12500 as "12,500". */
export function figureText(figure: number): string {
  return figures().format(figure);
}

/** A percentage as it is read: 80 as "80 %", with a narrow blank that breaks no line. */
export function percentText(percent: number): string {
  return `${figureText(percent)}\u202f%`;
}

/** A figure of a facet as it is read: a day as "2026-01-10". */
export function facetText({ isDate }: { readonly isDate?: boolean }, figure: number): string {
  return isDate ? dateText(figure) : figureText(figure);
}
