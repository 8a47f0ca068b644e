import { figureText } from '../../../derive';
import { type AttributeValue, counted, groupBy, type Taxonomy } from '../../../domain';
import { alignedRows, named } from './align';
import { cellOf } from './cells';
import { scaleOf } from './scales';
import type { Row, Subject } from './types';

/** A file may have thousands of columns; further ones are in the dossiers. */
const MOST_ROWS = 200;

/** The attributes of an opened file: figures on a scale, lists aligned. */
export function attributeRows(taxonomy: Taxonomy, subjects: readonly Subject[]): Row[] {
  const given = subjects.map(
    ({ dossier }) => dossier && groupBy(dossier.attributes ?? [], ({ label }) => label),
  );
  const labels = [...new Set(given.flatMap((of) => [...(of?.keys() ?? [])]))];
  const rows = labels.slice(0, MOST_ROWS).flatMap((label) => {
    const values = given.map((of) => of && (of.get(label) ?? []).map(({ value }) => value));
    return rowsOf(label, taxonomy, values);
  });
  return labels.length > MOST_ROWS ? [...rows, furtherRow(labels.length - MOST_ROWS, given)] : rows;
}

function furtherRow(count: number, subjects: readonly unknown[]): Row {
  const cells = subjects.map(() => ({ kind: 'remark', text: 'in the dossier' }) as const);
  return { label: counted(count, 'further column'), cells, always: true };
}

function rowsOf(
  label: string,
  taxonomy: Taxonomy,
  values: readonly (readonly AttributeValue[] | undefined)[],
): Row[] {
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
}

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
