import {
  type Attribute,
  type AttributeValue,
  attributeOf,
  dayOf,
  lazy,
  type Role,
} from '../domain';
import type { ChoiceFacet, Facet, RangeFacet } from './facetKinds';

const natural = lazy(() => new Intl.Collator('en', { numeric: true }));
const NO_WORDS: readonly string[] = [];

/** A file's column as something to filter by, or undefined when no role has a value in it, or it is text. */
export function attributeFacet(
  key: string,
  attribute: Attribute,
  roles: readonly Role[],
): Facet | undefined {
  const { label, kind } = attribute;
  const valueIn = (role: Role) => attributeOf(attribute, role);
  const common = { key, label, name: label };
  if (kind === 'text') return undefined;
  if (kind === 'choice') return choiceFacet(common, valueIn, roles);
  const isDate = kind === 'date';
  return (
    rangeFacet(
      { ...common, ...(isDate && { isDate }) },
      isDate ? dayIn : figureIn,
      valueIn,
      roles,
    ) ?? choiceFacet(common, valueIn, roles)
  );
}

type Common = Pick<RangeFacet, 'key' | 'label' | 'name' | 'isDate'>;
type ValueIn = (role: Role) => AttributeValue | undefined;
type FigureIn = (value: AttributeValue | undefined) => number | undefined;

const figureIn: FigureIn = (value) => (typeof value === 'number' ? value : undefined);
const dayIn: FigureIn = (value) => (typeof value === 'object' ? dayOf(value[0] ?? '') : undefined);

function rangeFacet(common: Common, read: FigureIn, valueIn: ValueIn, roles: readonly Role[]) {
  const figure = (role: Role) => read(valueIn(role));
  const scale = scaleOf(roles.map(figure));
  return (
    scale && ({ kind: 'range', ...common, ...scale, short: common.label, figure } as RangeFacet)
  );
}

/** Ends and step of a scale that holds all figures, or undefined when they are all the same. */
function scaleOf(figures: readonly (number | undefined)[]) {
  let [low, high, whole] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true];
  for (const figure of figures) {
    if (figure === undefined) continue;
    low = Math.min(low, figure);
    high = Math.max(high, figure);
    whole &&= Number.isInteger(figure);
  }
  if (low >= high) return undefined;
  if (whole) return { floor: low, ceiling: high, step: 1 };
  // A hundred steps or more, with both ends on a step: a slider's thumb cannot be dragged between two steps.
  const decimals = 2 - Math.floor(Math.log10(high - low));
  // Figures beside which a step of a power of ten would be zero, or infinite.
  const isExtreme = ![decimals, low * 10 ** decimals, high * 10 ** decimals].every(Number.isFinite);
  if (isExtreme)
    return { floor: low, ceiling: high, step: high / 100 - low / 100 || Number.MIN_VALUE };
  const round = (steps: number) => Number(`${steps}e${-decimals}`);
  const [first, last] = [Math.floor(low * 10 ** decimals), Math.ceil(high * 10 ** decimals)];
  // What is not exact in binary may have ended a hair inside.
  return {
    floor: Math.min(low, round(first)),
    ceiling: Math.max(high, round(last)),
    step: round(1),
  };
}

function choiceFacet(common: Common, valueIn: ValueIn, roles: readonly Role[]) {
  const choices = (role: Role) => {
    const value = valueIn(role);
    if (typeof value === 'number') return [String(value)];
    return value ?? NO_WORDS;
  };
  const words = new Set<string>();
  for (const role of roles) for (const word of choices(role)) words.add(word);
  const options = [...words].sort(natural().compare).map((id) => ({ id, label: id }));
  // Where all roles have the one word there is nothing to choose.
  const differs = options.length > 1 || roles.some((role) => choices(role).length === 0);
  return options.length && differs
    ? ({ kind: 'choice', ...common, options, choices } satisfies ChoiceFacet)
    : undefined;
}
