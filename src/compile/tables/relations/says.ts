import { columnName } from '../../../formats';

const ABOVE = [
  ...['childof', 'ischildof', 'partof', 'ispartof', 'broader', 'broaderthan', 'hasbroader'],
  ...['reportsto', 'subclassof', 'issubclassof', 'isa', 'inside'],
];

/** Whether a relation of this type says that its target stands above its source. */
export const isAboveWord = (type: string) =>
  ABOVE.includes(
    columnName(type)
      .replaceAll('_', '')
      .replace(/^.*[:#/]/, ''),
  );
