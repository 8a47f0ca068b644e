import type { Dossier, RiskLevel, Role, RoleId } from '../../../domain';

/** A role that is compared; without a dossier while that is being loaded, or could not be. */
export interface Subject {
  readonly role: Role;
  readonly dossier?: Dossier | undefined;
}

/** One entry of a cell; its parts are in reading order. */
export interface Entry {
  /** A figure, a percentage or a time, as it is read. */
  readonly lead?: string;
  /** The figure of the lead, on the row's scale. */
  readonly figure?: number;
  readonly level?: RiskLevel;
  readonly name?: string;
  readonly lines?: readonly string[];
  /** Its source; null where the record withholds that. */
  readonly source?: string | null;
  /** The two roles that the figure is about. */
  readonly pair?: readonly [RoleId, RoleId];
}

/** What one role has in a row: entries, a word on why there can be none, nothing, or not known yet. */
export type Cell =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'remark'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' };

/** Where bars begin and end, as figures and in words. */
export interface Scale {
  readonly floor: number;
  readonly ceiling: number;
  readonly ends: readonly [string, string];
}

/** One line of the comparison: a cell for each role, in the roles' order. */
export interface Row {
  readonly label: string;
  /** What the label leaves open: to which list it belongs, that nobody else has it. */
  readonly note?: string;
  readonly cells: readonly Cell[];
  readonly scale?: Scale;
  /** It is about the roles together; it is shown among the differences, too. */
  readonly always?: boolean;
}

/** Rows under one heading; `number` is that of a section of the record. */
export interface Section {
  readonly key: string;
  readonly number?: number;
  readonly heading: string;
  readonly rows: readonly Row[];
}
