import type { RoleId } from '../domain';
import type { Baselines, Measure, Parts, SurveyRun } from '../graph';
import type { Excerpt } from '../search';

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
  readonly things: Readonly<
    Record<'habitats' | 'weapons' | 'metrics' | 'rituals', readonly SharedItem[]>
  >;
  /** Roles that both are matched with; an item's text is the title. */
  readonly neighbours: readonly (SharedItem & { readonly id: RoleId })[];
  /** Up to three pairs of passages that are evidence of what they share, the best first; a single one may be weak. */
  readonly passages: readonly PassagePair[];
  readonly parts: Parts;
  readonly baselines: Baselines;
  /** How many pairs the affinity is a rank among; fewer than all = a random sample. */
  readonly sampleSize: number;
}

/** What can be asked of the records of a taxonomy. */
export interface Reasons {
  /** Undefined for a role that the taxonomy does not have. */
  readonly explain: (a: RoleId, b: RoleId) => Promise<Why | undefined>;
  readonly survey: () => SurveyRun;
}
