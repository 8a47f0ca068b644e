import type { Examples } from './fields';
import { isField, PART } from './parseQuery';
import type { Operator } from './types';

/** The phrases of a query and its fields, as far as the taxonomy has them, in their order. */
export function operatorsIn(query: string, examples: Examples): readonly Operator[] {
  return [...query.matchAll(PART)].flatMap(({ 0: text, index, groups = {} }) => {
    const { quotedField, quoted, unit, name, value } = groups;
    const field = (unit ? 'salary' : (quotedField ?? name))?.toLowerCase();
    const isOne =
      field === undefined ? Boolean(quoted) : isField(field) && examples[field] !== undefined;
    if (!isOne || !(quoted || value || unit)) return [];
    const rest = `${query.slice(0, index)} ${query.slice(index + text.length)}`;
    return [{ text, without: rest.replaceAll(/\s+/g, ' ').trim() }];
  });
}
