import {
  type Attribute,
  type AttributeValue,
  cutText,
  dayOf,
  freshNames,
  groupBy,
  nameKey,
  type RoleId,
} from '../domain';

/** The further columns of an opened file: by role, in the order of the file. */
export type Attributes = ReadonlyMap<
  RoleId,
  readonly { readonly label: string; readonly value: AttributeValue }[]
>;

interface AttributeColumns {
  /** Those that table and filters know. */
  readonly columns: readonly Attribute[];
  /** What a role has in them, by their keys. */
  readonly valuesOf: (role: RoleId) => Record<string, AttributeValue> | undefined;
}

/** A column with more values than this, or with values that hardly any two roles share, is text, not a choice. */
const MOST_CHOICES = 200;
const FEWEST_SHARING = 2;
/** So much of a text is in the index, for table and sorting; the dossier has the whole of it. */
const LONGEST_TEXT = 1000;
/** What is longer is read, not chosen. */
const LONGEST_CHOICE = 200;
/** So few values are a choice, whoever shares them, if they are no longer than that: "yes" and "no", or "FALSE" alone. */
const FEW = { choices: 2, letters: 5 } as const;
/** Columns beyond these are shown by the dossier alone: filters and table have room for some. */
export const MOST_ATTRIBUTES = 200;
/** Of which so many may be texts. */
const MOST_TEXTS = 60;
const YEAR = /^(19|20)\d\d$/;

/** Which attributes are figures, dates and choices; the rest is text. */
export function attributeColumns(attributes: Attributes): AttributeColumns {
  const given = groupBy([...attributes.values()].flat(), ({ label }) => label);
  // Every object has a constructor, also one without such an attribute.
  const fresh = freshNames(['constructor']);
  let texts = 0;
  const columns: Attribute[] = [];
  for (const [label, some] of given) {
    if (columns.length === MOST_ATTRIBUTES) break;
    const kind = kindOf(some.map(({ value }) => value));
    if (kind === 'text' && ++texts > MOST_TEXTS) continue;
    columns.push({ key: fresh(keyOf(label)), label, kind });
  }
  const columnOf = new Map(columns.map((column) => [column.label, column]));
  return {
    columns,
    valuesOf: (role) => {
      const own = attributes.get(role)?.flatMap(({ label, value }) => {
        const column = columnOf.get(label);
        return column ? [[column.key, valueAs(column.kind, value)] as const] : [];
      });
      return own?.length ? Object.fromEntries(own) : undefined;
    },
  };
}

function kindOf(values: readonly AttributeValue[]): Attribute['kind'] {
  if (values.every((value) => typeof value === 'number')) return 'figure';
  const lists = values.map(wordsOf);
  const are = (test: (word: string) => boolean) =>
    lists.every(([word, ...more]) => word !== undefined && more.length === 0 && test(word));
  if (are((word) => YEAR.test(word))) return 'figure';
  if (are((word) => dayOf(word) !== undefined)) return 'date';
  const words = lists.flat();
  const distinct = new Set(words);
  const isShared = distinct.size <= MOST_CHOICES && words.length >= FEWEST_SHARING * distinct.size;
  if (words.some((word) => word.length > LONGEST_CHOICE)) return 'text';
  const isFew = distinct.size <= FEW.choices && words.every((word) => word.length <= FEW.letters);
  return isShared || isFew ? 'choice' : 'text';
}

const wordsOf = (value: AttributeValue): readonly string[] =>
  typeof value === 'number' ? [String(value)] : value;

/** Years are written as words and compared as figures. */
const valueAs = (kind: Attribute['kind'], value: AttributeValue): AttributeValue =>
  kind === 'figure' ? Number(value) : wordsOf(value).map((word) => cutText(word, LONGEST_TEXT));

/** The link has no room for longer ones. */
const LONGEST_KEY = 80;

const keyOf = (label: string) =>
  nameKey(label).slice(0, LONGEST_KEY).replace(/-$/, '') || 'attribute';
