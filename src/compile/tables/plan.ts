import type { ComputedRule } from '../../domain';
import type { DayOrMonth } from '../../formats';

/** What a column of roles is taken for. */
export const ROLE_USES = [
  'id',
  'title',
  'summary',
  'family',
  'aliases',
  'habitats',
  'salary',
  'currency',
  'risk',
  'manager',
] as const;
export type RoleUse = (typeof ROLE_USES)[number];

/** What a column of relations is taken for; "says" tells matches from pressure in a file that Rolegraph has written. In a table of roles "target" lists the roles that a role is matched with. */
export const RELATION_USES = ['source', 'says', 'target', 'match', 'because'] as const;
export type RelationUse = (typeof RELATION_USES)[number];

/** What a column is taken for. The further ones are attributes: "attribute" lets the cells tell which of figure, list and text it is. */
export type Use = RoleUse | RelationUse | 'attribute' | 'figure' | 'list' | 'text' | 'ignored';

export interface ColumnPlan {
  readonly use: Use;
  /** Why, in a few words: "by its name". */
  readonly why: string;
  /** The mark before the decimals of its figures, where the cells do not tell. */
  readonly decimal?: '.' | ',';
}

/** What a table is taken for. */
export interface TablePlan {
  /** Details are further rows about roles of another table, such as one a role and skill. */
  readonly holds: 'roles' | 'relations' | 'details' | 'nothing';
  readonly why: string;
  /** In the order of the table's columns. */
  readonly columns: readonly ColumnPlan[];
  /** Whether what was read as the names of the columns is a first row. */
  readonly isHeadless?: boolean;
  /** Whether the first row says what the columns are, and is left out. */
  readonly isDescribed?: boolean;
  /** What stands first in days between slashes, where no cell tells; without it they stay text. */
  readonly daysBegin?: DayOrMonth;
  /** What relations say: a match, or that the target stands above the source. Where it is left out, each row's reason tells. */
  readonly says?: 'match' | 'above';
  /** Which rows are taken, where a column names kinds of them. In a table of details it names what their figures measure. */
  readonly kinds?: { readonly column: number; readonly taken: readonly string[] };
}

/** How tables are made into a taxonomy: in the order of the tables. Plain JSON, to be shown, changed and kept. */
export interface Plan {
  readonly tables: readonly TablePlan[];
  readonly computed?: ComputedRule;
}

/** What the tables do not tell; each choice is the plan with that answer. */
export interface Question {
  readonly table: number;
  readonly column?: number;
  readonly text: string;
  readonly choices: readonly { readonly label: string; readonly plan: Plan }[];
}

/** What tables are taken for, and what has to be asked first. */
export interface Proposal {
  readonly plan: Plan;
  readonly questions: readonly Question[];
}

/** Where the columns are that a use names once; the first one counts. */
export type Places = Partial<Record<Use, number>>;

/** The first column of each use. */
export function placesIn({ columns }: TablePlan): Places {
  const places: Places = {};
  columns.forEach(({ use }, at) => {
    places[use] ??= at;
  });
  return places;
}
