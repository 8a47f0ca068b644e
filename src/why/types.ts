import type { RoleId } from '../domain';
import type { Baselines, Measure, Parts, SurveyRun } from '../graph';
import type { Excerpt } from '../search';

/** Something that two records share, and where each record has it, the first role's excerpt first. */
export interface SharedItem {
  readonly text: string;
  readonly excerpts: readonly [Excerpt | undefined, Excerpt | undefined];
}

/** What two roles have in common. */
export interface Why extends Measure {
  readonly things: Readonly<
    Record<'habitats' | 'weapons' | 'metrics' | 'rituals', readonly SharedItem[]>
  >;
  /** Roles that both are matched with; an item's text is the title. */
  readonly neighbours: readonly (SharedItem & { readonly id: RoleId })[];
  /** Words that both use, those that set them apart from the others most first. */
  readonly words: readonly SharedItem[];
  readonly parts: Parts;
  readonly baselines: Baselines;
  /** How many pairs the affinity is a rank among; fewer than all = a random sample. */
  readonly sampleSize: number;
}

/** What can be asked of the records of a taxonomy. */
export interface Reasons {
  /** Undefined for a role that the taxonomy does not have. */
  readonly explain: (a: RoleId, b: RoleId) => Why | undefined;
  readonly survey: () => SurveyRun;
}
