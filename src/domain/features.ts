/** What a role has that can be compared with another's, as its texts and the index tell it. */
export interface Features {
  readonly habitats: readonly string[];
  readonly weapons: readonly string[];
  readonly metrics: readonly string[];
  readonly rituals: readonly string[];
  /** Places of the roles it is matched with. */
  readonly neighbours: readonly number[];
  readonly salary: number | undefined;
  readonly risk: number | undefined;
  /** Every word of its texts, as often as it stands there. */
  readonly words: readonly string[];
}
