import type { RoleId, SectionKey } from '../domain';

/** What a passage is part of: a section of the record, or one of the fields at its head. */
export type PassageField =
  | SectionKey
  | 'title'
  | 'aliases'
  | 'summary'
  | 'attributes'
  | 'citations';

/** Part of a text; `hit` where it is one of the words that were searched for. */
export interface Span {
  readonly text: string;
  readonly hit: boolean;
}

/** A piece of a dossier that was found, cut to about 160 characters around the words. */
export interface Passage {
  readonly place: PassageField;
  /** Which of the section's entries it is, counted from 0; the dossier scrolls to it. */
  readonly entry: number;
  readonly spans: readonly Span[];
}

/** A role that was found, with why. */
export interface Found {
  readonly role: RoleId;
  readonly title: readonly Span[];
  /** The alias that was found, where the title was not. */
  readonly alias?: readonly Span[];
  readonly passages: readonly Passage[];
}

/** A part of a query that is more than a word, and the query without it. */
export interface Operator {
  /** As it was typed: `risk:>70`. */
  readonly text: string;
  readonly without: string;
}

/** The answer to a query. Roles found by title or alias come first, then those found by passages, best first. */
export interface Answer {
  readonly found: readonly Found[];
  /** All roles that answer, also those beyond the ones in `found`. */
  readonly roles: readonly RoleId[];
  /** What is wrong with the query, one plain sentence each: "risk: wants a figure, such as risk:>60." */
  readonly faults: readonly string[];
  /** The fields that this taxonomy has something for, each as a query that finds it: "tool:jira". */
  readonly examples: readonly string[];
  /** The parts of the query that are more than words. */
  readonly operators: readonly Operator[];
  /** The query that was probably meant, where an operator is mistyped. */
  readonly suggestion?: string;
  /** Which salaries were not compared, as a sentence; left out where all were. */
  readonly leftOut?: string;
}
