import { joinWords, splitWords } from './plain';

/** How matches are computed where nobody declares any: from what roles share in columns, or from their words. */
export interface ComputedRule {
  readonly by: readonly ({ readonly column: string } | 'words')[];
  /** How many matches a role keeps. */
  readonly strongest: number;
}

/** That all matches of a taxonomy are computed, and how. */
export interface Computed extends ComputedRule {
  /** The columns from which they could be computed. */
  readonly columns: readonly string[];
}

/** What matches are computed from: "words and skills". */
export function ruleText({ by }: ComputedRule): string {
  const names = by.map((one) => (one === 'words' ? 'words' : one.column));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();
}

/** A sentence on matches that nobody has declared; undefined for a taxonomy whose files declare them. */
export function computedText({ computed }: { readonly computed?: Computed }): string | undefined {
  return (
    computed &&
    `Matches are computed from ${ruleText(computed)}, the strongest ${computed.strongest} of a role; no record declares them.`
  );
}

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
