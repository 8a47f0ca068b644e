import type { ComputedRule } from './computed';
import { joinWords, splitWords } from './plain';

const HEAD = /^([1-9]\d?)(-words)?$/;

/** How matches are computed, as one text of the link: "6,skills", "6-words", "8-words,skills,tools". */
export function writeRule({ by, strongest }: ComputedRule): string {
  const columns = by.flatMap((one) => (one === 'words' ? [] : one.column));
  const head = `${strongest}${by.includes('words') ? '-words' : ''}`;
  return joinWords([head, ...columns]);
}

/** What a link's text says of computing matches; undefined where it is no rule. */
export function readRule(text: string): ComputedRule | undefined {
  const [head = '', ...columns] = splitWords(text);
  const [, strongest, words] = HEAD.exec(head) ?? [];
  const by = [...(words ? (['words'] as const) : []), ...columns.map((column) => ({ column }))];
  return strongest && by.length ? { by, strongest: Number(strongest) } : undefined;
}
