import { indexOfRole, pairs } from '../../derive';
import type { RoleIndex, Taxonomy } from '../../domain';
import type { MarkColour, Remarks } from '../../notebook';

/** No file's column can be called so: it has a dot. */
const COLUMN = 'my.notes';

/** The colours of marks as colours of the map; what is none of them is ink. */
const SLOTS: Readonly<Record<MarkColour, number>> = {
  ...{ ink: -1, blue: 2, green: 5, ochre: 4, violet: 3 },
};

const plain = new WeakMap<Taxonomy, { readonly base: Taxonomy; readonly key: string }>();

/** The taxonomy with what the reader has noted on its roles: a column to filter and sort by, and flags. Roles and pairs stay the same objects, so that the map does. */
export function annotate(taxonomy: Taxonomy, { words, flags }: Remarks): Taxonomy {
  const known = plain.get(taxonomy);
  const base = known?.base ?? taxonomy;
  const key = JSON.stringify([[...words], [...flags]]);
  if (key === (known?.key ?? EMPTY)) return taxonomy;
  if (key === EMPTY) return base;
  const annotated: Taxonomy = {
    ...base,
    pairs: pairs(base),
    attributes: [
      { key: COLUMN, label: 'Notes and marks', kind: 'choice', given: words },
      ...base.attributes,
    ],
    flags: new Map<RoleIndex, number>(
      [...flags]
        .map(([id, colour]) => [indexOfRole(base, id), SLOTS[colour]] as const)
        .filter(([index]) => index >= 0),
    ),
  };
  plain.set(annotated, { base, key });
  return annotated;
}

const EMPTY = JSON.stringify([[], []]);
