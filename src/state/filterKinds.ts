import type { Role } from '../domain';

/** A filter as data: what it looks at, what passes, and its form in the link. */
export interface Filter<V> {
  readonly label: string;
  /** The value that lets every role pass; such a filter is not in the link. */
  readonly none: V;
  readonly isActive: (value: V) => boolean;
  /** Whether a role passes an active filter. */
  readonly passes: (role: Role, value: V) => boolean;
  readonly write: (value: V) => string;
  /** The value that a link's text names, or undefined when it is not of this filter's form. */
  readonly read: (text: string) => V | undefined;
}

/** A span of a figure, both ends included; `unknown` keeps the roles that have no figure. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly unknown: boolean;
}

export interface RangeFilter extends Filter<Range> {
  readonly figure: (role: Role) => number | undefined;
}

const RANGE = /^(\d{1,9})-(\d{1,9})(,unknown)?$/;

/** A filter on a figure between `floor` and `ceiling`; in the link "60-100", or "60-100,unknown". */
export function rangeFilter(
  label: string,
  figure: (role: Role) => number | undefined,
  floor: number,
  ceiling: number,
): RangeFilter {
  return {
    label,
    figure,
    none: { min: floor, max: ceiling, unknown: false },
    isActive: ({ min, max }) => min > floor || max < ceiling,
    passes: (role, { min, max, unknown }) => {
      const value = figure(role);
      return value === undefined ? unknown : value >= min && value <= max;
    },
    write: ({ min, max, unknown }) => `${min}-${max}${unknown ? ',unknown' : ''}`,
    read: (text) => {
      const [, from, to, unknown] = RANGE.exec(text) ?? [];
      const min = Number(from);
      const max = Number(to);
      const fits = from !== undefined && floor <= min && min <= max && max <= ceiling;
      return fits ? { min, max, unknown: unknown !== undefined } : undefined;
    },
  };
}

export interface ChoiceFilter<C extends string> extends Filter<readonly C[]> {
  readonly choices: (role: Role) => readonly C[];
}

const CHOICES = /^[a-z0-9-]+(,[a-z0-9-]+)*$/;

/** A filter that a role passes by any one of the chosen values; in the link "hyperscale-tech,retail-bank". */
export function choiceFilter<C extends string>(
  label: string,
  choices: (role: Role) => readonly C[],
): ChoiceFilter<C> {
  return {
    label,
    choices,
    none: [],
    isActive: (chosen) => chosen.length > 0,
    passes: (role, chosen) => choices(role).some((choice) => chosen.includes(choice)),
    write: (chosen) => chosen.join(','),
    read: (text) =>
      CHOICES.test(text) ? ([...new Set(text.split(','))].sort() as unknown as C[]) : undefined,
  };
}
