import { figureText } from '../../../derive';
import type { AttributeValue, Dossier, Taxonomy } from '../../../domain';
import { alignedRows, named } from './align';
import { cellOf, fromEach } from './cells';
import { scaleOf } from './scales';
import type { Row, Subject } from './types';

/** The attributes of an opened file: figures on a scale, lists aligned. */
export function attributeRows(taxonomy: Taxonomy, subjects: readonly Subject[]): Row[] {
  const labels = subjects.flatMap(({ dossier }) =>
    (dossier?.attributes ?? []).map(({ label }) => label),
  );
  return [...new Set(labels)].flatMap((label) => {
    const values = fromEach(subjects, (dossier) => valuesOf(dossier, label));
    const all = values.flatMap((some) => some ?? []);
    if (all.every((value) => typeof value === 'number')) {
      return [figureRow(label, taxonomy, values as (readonly number[] | undefined)[])];
    }
    const words = values.map((some) => some?.flatMap(wordsOf));
    if (words.every((some) => (some?.length ?? 0) <= 1)) {
      return [
        { label, cells: words.map((some) => cellOf(some?.map((word) => ({ lines: [word] })))) },
      ];
    }
    return alignedRows({
      noun: label,
      isOneOfSeveral: true,
      columns: words.map((some) => some?.map((word) => named(word))),
    });
  });
}

const valuesOf = ({ attributes = [] }: Dossier, label: string): readonly AttributeValue[] =>
  attributes.filter((attribute) => attribute.label === label).map(({ value }) => value);

const wordsOf = (value: AttributeValue): readonly string[] =>
  typeof value === 'number' ? [figureText(value)] : [...new Set(value)];

function figureRow(
  label: string,
  { attributes, roles }: Taxonomy,
  values: readonly (readonly number[] | undefined)[],
): Row {
  const key = attributes.find((attribute) => attribute.label === label)?.key ?? '';
  const others = roles.map(({ attributes: has }) => has?.[key]);
  const figures = [...others, ...values.flatMap((some) => some ?? [])].filter(
    (value) => typeof value === 'number',
  );
  const cells = values.map((some) =>
    cellOf(some?.map((figure) => ({ lead: figureText(figure), figure }))),
  );
  return { label, cells, scale: scaleOf(figures) };
}
