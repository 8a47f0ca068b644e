import { wordsOf } from '../prose';
import { sentencesOf } from './sentences';

const words = (text: string) => new Set(text.split(/\s+/));
const ORDERS =
  words(`add always answer ask assume avoid be beware bring buy call check come consider count do don't
  expect find forget get give go hire hold imagine keep leave let listen look meet mention mind never note offer open
  pay picture please praise put read remember say see send sign speak start stop take talk tell thank think treat trust
  try use wait walk watch write`);
const CONDITIONS = words(
  'after as before if once since unless until when whenever where wherever while',
);
const EVERYBODY =
  words(`all any anybody anything each every everybody everyone everything no nobody none nothing
  somebody someone something`);
const NAMING = words(
  'a an another her his its my one our that the their these this those what who whoever',
);

/** Kinds of summary by how they are built, the first that fits: what it is called, and how it is told. */
const KINDS: readonly (readonly [name: string, fits: (text: string, first: string) => boolean])[] =
  [
    ['question', (text) => text.includes('?')],
    ['quotation', (text) => /^[“"]/.test(text)],
    ['order', (_, first) => ORDERS.has(first)],
    ['several sentences', (text) => sentencesOf(text).length > 1],
    ['condition', (_, first) => CONDITIONS.has(first)],
    ['to the reader', (text) => /\byou(r|rs|rself)?\b/i.test(text)],
    ['colon', (text) => text.includes(':')],
    ['about everybody', (_, first) => EVERYBODY.has(first)],
    ['naming', (_, first) => NAMING.has(first)],
    ['participle', (_, first) => /(ed|en|ing)$/.test(first)],
    ['what they do', (_, first) => /[^s]s$/.test(first)],
  ];

/** What kind of summary a text is; one that fits none of the kinds is a "statement". */
export function kindOfSummary(text: string): string {
  const [first = ''] = wordsOf(text);
  return KINDS.find(([, fits]) => fits(text, first))?.[0] ?? 'statement';
}

/** How many summaries there are of each kind, the commonest first. */
export function summaryKinds(summaries: readonly string[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const kind of summaries.map(kindOfSummary)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
