import { type ComputedRule, readRule, writeRule } from '../../../domain';
import { columnName } from '../../../formats';

const ABOVE = [
  ...['childof', 'ischildof', 'partof', 'ispartof', 'broader', 'broaderthan', 'hasbroader'],
  ...['reportsto', 'subclassof', 'issubclassof', 'isa', 'inside'],
];

/** Whether a relation of this type says that its target stands above its source. */
export const isAboveWord = (type: string) =>
  ABOVE.includes(
    columnName(type)
      .replaceAll('_', '')
      .replace(/^.*[:#/]/, ''),
  );

/** What a row says of its two roles in a file that Rolegraph has written. */
export type Saying =
  | { readonly kind: 'match' | 'presses' | 'pressedBy' }
  | { readonly kind: 'computed'; readonly rule: ComputedRule };

const PLAIN = new Map<string, Saying>([
  ['matches', { kind: 'match' }],
  ['presses', { kind: 'presses' }],
  ['is pressed by', { kind: 'pressedBy' }],
]);

/** What the cell of such a row says: "matches", "matches by 6-words", "presses", "is pressed by"; undefined for other words. */
export function sayingIn(cell: string): Saying | undefined {
  const [, text] = /^matches by (.+)$/.exec(cell) ?? [];
  const rule = text === undefined ? undefined : readRule(text);
  return rule && writeRule(rule) === text ? { kind: 'computed', rule } : PLAIN.get(cell);
}
