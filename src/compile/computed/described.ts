import {
  type AttributeValue,
  type Family,
  type Habitat,
  type RoleRecord,
  UNCLASSIFIED,
} from '../../domain';
import type { Attributes } from '../attributes';

/** What is known of roles before they are matched. */
export interface Described {
  readonly records: readonly RoleRecord[];
  readonly attributes: Attributes;
  readonly families: readonly Family[];
  readonly habitats: readonly Habitat[];
}

interface Entry {
  readonly label: string;
  readonly value: AttributeValue;
}

/** Reads what a role has in columns: its family and its habitats by their names, and its attributes. */
export function entriesReader({ attributes, families, habitats }: Described) {
  const familyNames = new Map<string, string>(families.map(({ id, name }) => [id, name]));
  const habitatNames = new Map<string, string>(habitats.map(({ id, name }) => [id, name]));
  return ({ id, family, habitats: lives = [] }: RoleRecord): Entry[] => [
    ...(family === UNCLASSIFIED
      ? []
      : [{ label: 'family', value: [familyNames.get(family) ?? family] }]),
    ...(lives.length
      ? [{ label: 'habitats', value: lives.map((one) => habitatNames.get(one) ?? one) }]
      : []),
    ...(attributes.get(id) ?? []),
  ];
}

const LONGEST_VALUE = 60;

/** Whether a value is a text, to be read for its words; shorter ones are compared as a whole. */
export const isText = (value: string) => value.length > LONGEST_VALUE && /\s/.test(value);
