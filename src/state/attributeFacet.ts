import { type Attribute, type AttributeValue, lazy, type Role } from '../domain';
import type { ChoiceFacet, Facet, RangeFacet } from './facetKinds';

const natural = lazy(() => new Intl.Collator('en', { numeric: true }));
const NONE: readonly string[] = [];

/** A file's column as something to filter by, or undefined when it has no two different values. */
export function attributeFacet(
  key: string,
  { key: column, label, kind }: Attribute,
  roles: readonly Role[],
): Facet | undefined {
  const valueIn = (role: Role) => role.attributes?.[column];
  const common = { key, label, name: label };
  return kind === 'figure'
    ? figureFacet(common, valueIn, roles)
    : choiceFacet(common, valueIn, roles);
}

type Common = Pick<Facet, 'key' | 'label' | 'name'>;
type ValueIn = (role: Role) => AttributeValue | undefined;

function figureFacet(common: Common, valueIn: ValueIn, roles: readonly Role[]) {
  const figure = (role: Role) => {
    const value = valueIn(role);
    return typeof value === 'number' ? value : undefined;
  };
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
  const round = (steps: number) => Number(`${steps}e${-decimals}`);
  const [first, last] = [Math.floor(low * 10 ** decimals), Math.ceil(high * 10 ** decimals)];
  return { floor: round(first), ceiling: round(last), step: round(1) };
}

function choiceFacet(common: Common, valueIn: ValueIn, roles: readonly Role[]) {
  const choices = (role: Role) => {
    const value = valueIn(role);
    return typeof value === 'object' ? value : NONE;
  };
  const words = new Set<string>();
  for (const role of roles) for (const word of choices(role)) words.add(word);
  const options = [...words].sort(natural().compare).map((id) => ({ id, label: id }));
  return options.length
    ? ({ kind: 'choice', ...common, options, choices } satisfies ChoiceFacet)
    : undefined;
}
