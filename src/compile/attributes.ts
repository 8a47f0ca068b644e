import { type Attribute, type AttributeValue, type RoleId, slugify } from '../domain';

/** The further columns of an opened file: by role, in the order of the file. */
export type Attributes = ReadonlyMap<
  RoleId,
  readonly { readonly label: string; readonly value: AttributeValue }[]
>;

interface AttributeColumns {
  /** Those that roles can be filtered by. */
  readonly columns: readonly Attribute[];
  /** What a role has in them, by their keys. */
  readonly valuesOf: (role: RoleId) => Record<string, AttributeValue> | undefined;
}

/** A column with more values than this, or with values that hardly any two roles share, is text, not a choice. */
const MOST_CHOICES = 40;
const FEWEST_SHARING = 2;

/** Which attributes are figures and which are choices; the rest is text, which only the dossier shows. */
export function attributeColumns(attributes: Attributes): AttributeColumns {
  const values = new Map<string, AttributeValue[]>();
  for (const { label, value } of [...attributes.values()].flat()) {
    const known = values.get(label);
    if (known) known.push(value);
    else values.set(label, [value]);
  }
  // Every object has a constructor, also one without such an attribute.
  const taken = new Set(['constructor']);
  const columns = [...values].flatMap(([label, some]): Attribute[] => {
    const kind = kindOf(some);
    return kind ? [{ key: freshKey(label, taken), label, kind }] : [];
  });
  const keyOf = new Map(columns.map(({ label, key }) => [label, key]));
  return {
    columns,
    valuesOf: (role) => {
      const own = attributes.get(role)?.flatMap(({ label, value }) => {
        const key = keyOf.get(label);
        return key === undefined ? [] : [[key, value] as const];
      });
      return own?.length ? Object.fromEntries(own) : undefined;
    },
  };
}

function kindOf(values: readonly AttributeValue[]): Attribute['kind'] | undefined {
  if (values.every((value) => typeof value === 'number')) return 'figure';
  const words = values.flatMap((value) => (typeof value === 'number' ? String(value) : value));
  const distinct = new Set(words).size;
  return distinct <= MOST_CHOICES && words.length >= FEWEST_SHARING * distinct
    ? 'choice'
    : undefined;
}

function freshKey(label: string, taken: Set<string>): string {
  const base = slugify(label) || 'attribute';
  let key = base;
  for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
  taken.add(key);
  return key;
}
