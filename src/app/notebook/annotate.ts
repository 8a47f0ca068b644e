import { indexOfRole, pairs } from '../../derive';
import { type Flags, NOTES_COLUMN, type RoleId, type Taxonomy } from '../../domain';
import type { MarkColour, Remarks } from '../../notebook';

/** The colours of marks as colours of the map; what is none of them is ink. */
const SLOTS: Readonly<Record<MarkColour, number>> = {
  ...{ ink: -1, blue: 2, green: 5, ochre: 4, violet: 3 },
};

const plain = new WeakMap<Taxonomy, { readonly base: Taxonomy; readonly key: string }>();

/** The taxonomy with what the reader has noted on its roles: a column to filter and sort by, and flags. Roles and pairs stay the same objects, so that the map does. */
export function annotate(taxonomy: Taxonomy, remarks: Remarks): Taxonomy {
  const known = plain.get(taxonomy);
  const base = known?.base ?? taxonomy;
  const key = keyOf(remarks);
  if (key === (known?.key ?? EMPTY)) return taxonomy;
  if (key === EMPTY) return base;
  const annotated: Taxonomy = {
    ...base,
    pairs: pairs(base),
    attributes: [
      { key: NOTES_COLUMN, label: 'Yours', kind: 'choice', given: remarks.words },
      ...base.attributes,
    ],
    flags: flagsIn(base, remarks),
  };
  plain.set(annotated, { base, key });
  return annotated;
}

function flagsIn(base: Taxonomy, { flags, between }: Remarks): Flags {
  const indexes = (ids: readonly RoleId[]) => ids.map((id) => indexOfRole(base, id));
  const isThere = (index: number) => index >= 0;
  return {
    roles: new Map(
      [...flags]
        .map(([id, colour]) => [indexOfRole(base, id), SLOTS[colour]] as const)
        .filter(([index]) => isThere(index)),
    ),
    between: between
      .map(({ roles, colour, words }) => ({
        ...{ roles: indexes(roles), slot: SLOTS[colour], words },
      }))
      .filter(({ roles }) => roles.every(isThere)),
  };
}

const keyOf = ({ words, flags, between }: Remarks) =>
  JSON.stringify([[...words], [...flags], between]);
const EMPTY = JSON.stringify([[], [], []]);
