import { RELATION_USES, ROLE_USES, type TablePlan, type Use } from '../../../../compile';

type Words<K extends string> = Readonly<Record<K, string>>;

/** What uses are called. */
export const USE_WORDS: Words<Use> = {
  id: 'Id',
  title: 'Title',
  summary: 'Summary',
  family: 'Family',
  aliases: 'Aliases',
  habitats: 'Habitats',
  salary: 'Salary',
  currency: 'Currency',
  risk: 'Flight risk',
  manager: 'Manager',
  source: 'From',
  says: 'Matches or presses',
  target: 'To',
  match: 'Match or weight',
  because: 'Reason of the match',
  attribute: 'As the cells tell',
  figure: 'Figure',
  list: 'List',
  text: 'Text',
  ignored: 'Left out',
};

/** What a table can hold. */
export const HOLDS_WORDS: Words<TablePlan['holds']> = {
  roles: 'Roles, one a row',
  relations: 'Relations, one a row',
  details: 'Further rows about roles',
  nothing: 'Nothing that is taken',
};

const FURTHER: readonly Use[] = ['attribute', 'figure', 'list', 'text', 'ignored'];

/** The uses that a column can have in a table. */
export const USES_IN: Readonly<Record<TablePlan['holds'], readonly Use[]>> = {
  roles: [...ROLE_USES, ...FURTHER],
  relations: [...RELATION_USES, 'ignored'],
  details: [...ROLE_USES, ...FURTHER],
  nothing: [],
};

/** What an option of a choice is. */
export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** Options with their words. */
export const optionsOf = <V extends string>(values: readonly V[], words: Words<V>): Option<V>[] =>
  values.map((value) => ({ value, label: words[value] }));
