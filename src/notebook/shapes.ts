import {
  type About,
  type Change,
  type Contents,
  type Entry,
  type History,
  type Kind,
  MARK_COLOURS,
} from './types';

// What comes from storage, a file or a link is looked at field by field; what is not known is left out.

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

/** How long a text may be. */
export const LONGEST_TEXT = 100_000;
const LONGEST_NAME = 500;
const MOST_ITEMS = 2000;
const ID = /^[\w-]{8,64}$/;
const LATEST = 8.64e15;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isTextOf = (most: number) => (value: unknown) =>
  typeof value === 'string' && value.length <= most;
const isName = isTextOf(LONGEST_NAME);
const isText = isTextOf(LONGEST_TEXT);
const isTime = (value: unknown) =>
  Number.isSafeInteger(value) && Math.abs(value as number) <= LATEST;
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isItem);

const isRef = (value: unknown): value is Fields =>
  isObject(value) && isName(value.id) && isName(value.title);
const isItem = (value: unknown) => isRef(value) && isText(value.line);
const isStep = (value: unknown) =>
  isObject(value) && isName(value.title) && isText(value.text) && isText(value.link);

function isAbout(value: unknown): value is About {
  if (!isObject(value) || !isListOf(value.roles, isRef)) return false;
  const needed = value.kind === 'match' ? 2 : 1;
  return (
    ['role', 'match', 'neighbourhood'].includes(String(value.kind)) && value.roles.length === needed
  );
}

const CHECKS: {
  readonly [K in Kind]: { readonly [F in keyof Contents[K]]: Check };
} = {
  note: { about: isAbout, text: isText },
  mark: {
    about: isAbout,
    colour: (value: unknown) => MARK_COLOURS.includes(value as 'ink'),
    word: isName,
  },
  collection: { title: isName, items: (value: unknown) => isListOf(value, isItem) },
  view: { title: isName, link: isText, place: Number.isFinite },
  tour: { title: isName, steps: (value: unknown) => isListOf(value, isStep) },
};

/** The value as an entry, without what is not known of its kind; undefined where it is none. */
export function asEntry(value: unknown): Entry | undefined {
  if (!isObject(value) || !isObject(value.fields)) return undefined;
  const { id, lineage, kind, deletedAt, fields } = value;
  if (typeof id !== 'string' || !ID.test(id) || !isName(lineage)) return undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(CHECKS, kind)) return undefined;
  const read = Object.entries(CHECKS[kind as Kind]).map(
    ([name, check]) => [name, asHistory(fields[name], check)] as const,
  );
  if (read.some(([, history]) => !history)) return undefined;
  return {
    ...{ id, lineage: lineage as string, kind: kind as Kind },
    fields: Object.fromEntries(read) as unknown as Entry['fields'],
    ...(isTime(deletedAt) && { deletedAt: deletedAt as number }),
  };
}

/** The value as what an entry of a kind holds, without what is not known of it; undefined where it is not that. */
export function asContent<K extends Kind>(kind: K, value: unknown): Contents[K] | undefined {
  const checks = Object.entries<Check>(CHECKS[kind]);
  if (!isObject(value) || !checks.every(([name, check]) => check(value[name]))) return undefined;
  return Object.fromEntries(checks.map(([name]) => [name, value[name]])) as unknown as Contents[K];
}

function asHistory(value: unknown, check: Check): History | undefined {
  const isChange = (change: unknown) =>
    isObject(change) && isTime(change.at) && isName(change.by) && check(change.value);
  if (!isListOf(value, isChange) || !value.length) return undefined;
  return (value as Change[]).map(({ value: was, at, by }) => ({ value: was, at, by }));
}
