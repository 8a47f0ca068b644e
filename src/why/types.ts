import type { RoleId } from '../domain';
import type { Baselines, Measure, Parts, SurveyRun } from '../graph';
import type { Excerpt } from '../search';
import type { NamedList, Spread } from './spread';

/** Something that two records share, and where each record has it, the first role's excerpt first. */
export interface SharedItem {
  readonly text: string;
  readonly excerpts: readonly [Excerpt | undefined, Excerpt | undefined];
}

/** A word, or two that stand together, that two passages share. */
export interface SharedTerm {
  /** As the first of them writes it. */
  readonly text: string;
  /** How many roles use it, these two included. */
  readonly roles: number;
}

/** Two passages, one of each record, with what they share marked. */
export interface PassagePair {
  readonly passages: readonly [Excerpt, Excerpt];
  /** What marks them out, the most telling first. */
  readonly shared: readonly SharedTerm[];
  /** Whether that is little: shown because there is nothing better. */
  readonly isWeak: boolean;
}

/** What two roles have in common. */
export interface Why extends Measure {
  readonly things: Readonly<Record<'habitats' | NamedList, readonly SharedItem[]>>;
  /** How many roles have each tool, metric and hour that either has. */
  readonly spread: Spread;
  /** Roles that both are matched with; an item's text is the title. */
  readonly neighbours: readonly (SharedItem & { readonly id: RoleId })[];
  /** Up to three pairs of passages that are evidence of what they share, the best first; a single one may be weak. */
  readonly passages: readonly PassagePair[];
  readonly parts: Parts;
  readonly baselines: Baselines;
  /** How many pairs the affinity is a rank among; fewer than all = a random sample. */
  readonly sampleSize: number;
}

/** A role that a text is near. */
export interface NearRole {
  readonly role: RoleId;
  /** How much of what the words of the text tell the record says, too: 0 to 1. */
  readonly share: number;
  /** How many of a hundred texts of as many words, drawn from all records, are further from every role. */
  readonly ahead: number;
  /** How many telling words of the text the record uses. */
  readonly words: number;
  /** Passages of the text, each beside one of the record; the best first. */
  readonly passages: readonly PassagePair[];
}

/** A phrase of a text beside one that a record translates. */
export interface DissectedPhrase {
  readonly role: RoleId;
  /** Of the text, and of the advert in the record. */
  readonly passages: readonly [Excerpt, Excerpt];
  readonly shared: readonly SharedTerm[];
  /** What that record says it means, word for word. */
  readonly translation: string;
}

/** What a text is found to be. */
export interface Reading {
  /** The telling words of the text, and how many of them any record uses. */
  readonly words: number;
  readonly known: number;
  /** The nearest first; empty where none is nearer than chance. */
  readonly nearest: readonly NearRole[];
  readonly phrases: readonly DissectedPhrase[];
}

/** What can be asked of the records of a taxonomy. */
export interface Reasons {
  /** Undefined for a role that the taxonomy does not have. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  readonly survey: () => SurveyRun;
  /** Which roles a text is near. */
  readonly read: (text: string) => Promise<Reading>;
}
