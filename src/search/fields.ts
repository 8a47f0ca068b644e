import { comparablePay, type Role, type Taxonomy, UNCLASSIFIED } from '../domain';
import type { PassageText } from './passages';
import { fold, wordsIn } from './text';

/** Fields that are searched for words. */
export const TEXT_FIELDS = ['tool', 'habitat', 'family'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
/** Fields that are compared with figures. */
export const FIGURE_FIELDS = ['risk', 'salary'] as const;
export type FigureField = (typeof FIGURE_FIELDS)[number];
export type Field = TextField | FigureField;

/** What each field finds, for the sentence that a taxonomy has none of it. */
export const THINGS: Readonly<Record<Field, string>> = {
  tool: 'tools',
  habitat: 'habitats',
  family: 'families',
  risk: 'flight risks',
  salary: 'salaries',
};

/** For each field that a taxonomy has something for, a query that finds it: "tool:jira". */
export type Examples = Readonly<Partial<Record<Field, string>>>;

/** The examples of a taxonomy, in the order in which they are listed. */
export function examplesOf(taxonomy: Taxonomy, passages: readonly PassageText[]): Examples {
  const { roles } = taxonomy;
  const { habitat, family } = fieldTexts(taxonomy);
  const tools = passages.flatMap(({ place, text }) => (place === 'weaponry' ? [text] : []));
  const classified = roles.filter((role) => role.family !== UNCLASSIFIED);
  const risks = roles.flatMap(({ risk }) => risk ?? []);
  const { amountOf } = comparablePay(roles);
  const salaries = roles.flatMap((role) => amountOf(role) ?? []);
  const [riskiest, dearest] = [largest(risks), Math.ceil(largest(salaries) / 1000)];
  const examples: Record<Field, string | undefined> = {
    tool: wordExample('tool', tools, 'jira'),
    habitat: wordExample('habitat', roles.map(habitat), 'bank'),
    family: wordExample('family', classified.map(family), 'data'),
    risk: risks.length ? `risk:${riskiest > 60 ? '>60' : `<=${riskiest}`}` : undefined,
    salary: salaries.length
      ? `salary:${salaries.some((pay) => pay < 90_000) ? '<90' : `<=${dearest}`}k`
      : undefined,
  };
  return Object.fromEntries(Object.entries(examples).filter(([, example]) => example));
}

/** What is read of a role when a field is asked: the names and the ids of what it has. */
export function fieldTexts({ families, habitats }: Taxonomy) {
  const names = new Map<string, string>();
  for (const { id, name } of habitats) names.set(`habitat ${id}`, name);
  for (const { id, name } of families) names.set(`family ${id}`, name);
  const textOf = (field: TextField, id: string) => `${names.get(`${field} ${id}`) ?? ''} ${id}`;
  return {
    habitat: (role: Role) => role.habitats.map((id) => textOf('habitat', id)).join('\n'),
    family: (role: Role) => textOf('family', role.family),
  };
}

/** The word that readers know, if it finds something; or else the first of them all. */
function wordExample(field: TextField, texts: readonly string[], known: string) {
  const isFound = texts.some((text) => fold(text).includes(known));
  const first = texts.flatMap((text) => wordsIn(text).find((word) => word.length > 2) ?? []);
  const word = isFound ? known : first[0];
  return word && `${field}:${word}`;
}

const largest = (figures: readonly number[]) =>
  figures.reduce((most, figure) => Math.max(most, figure), 0);
