import { createSelector } from 'reselect';
import { figureText } from '../../../derive';
import { type Role, type Taxonomy, UNCLASSIFIED } from '../../../domain';
import { cellOf, fromEach, saysAnything } from './cells';
import { scaleOf } from './scales';
import type { Cell, Row, Scale, Subject } from './types';

/** How many others each role's record matches with it, by role index. */
const matchCounts = createSelector([({ matches }: Taxonomy) => matches, rolesOf], (all, roles) => {
  const counts = roles.map(() => 0);
  for (const index of Array.from(all.source)) counts[index] = (counts[index] ?? 0) + 1;
  return new Map(roles.map(({ id }, index) => [id, counts[index] ?? 0]));
});

function rolesOf({ roles }: Taxonomy): Taxonomy['roles'] {
  return roles;
}

/** The rows of the cover. They come from the index, so they are there at once. */
export function coverRows(taxonomy: Taxonomy, subjects: readonly Subject[]): Row[] {
  const counts = matchCounts(taxonomy);
  const of = (read: (role: Role) => string | undefined) =>
    subjects.map(({ role }) => wordsCell(read(role)));
  const familyOf = ({ family }: Role) =>
    family === UNCLASSIFIED
      ? undefined
      : (taxonomy.families.find(({ id }) => id === family)?.name ?? family);
  const socs = fromEach(subjects, ({ record }) => (record?.soc ? [{ lines: [record.soc] }] : []));
  const rows: Row[] = [
    { label: 'Summary', cells: of(({ summary }) => summary) },
    { label: 'Family', cells: of(familyOf) },
    { label: 'Record', cells: of(({ filed }) => (filed ? 'Filed' : 'Unfiled')) },
    { label: 'SOC', cells: socs.map(cellOf) },
    figureRow('Matches', subjects, scaleOf([...counts.values()]), ({ id, filed }) =>
      filed ? counts.get(id) : undefined,
    ),
    figureRow(
      'Cited in',
      subjects,
      scaleOf(taxonomy.roles.map(({ citations }) => citations)),
      ({ citations }) => citations,
    ),
  ];
  return rows.filter(({ cells }) => saysAnything(cells));
}

function wordsCell(words: string | undefined): Cell {
  return cellOf(words ? [{ lines: [words] }] : []);
}

function figureRow(
  label: string,
  subjects: readonly Subject[],
  scale: Scale,
  read: (role: Role) => number | undefined,
): Row {
  const cells = subjects.map(({ role }) => {
    const figure = read(role);
    return cellOf(figure === undefined ? [] : [{ lead: figureText(figure), figure }]);
  });
  return { label, cells, scale };
}
