/** What a role has that can be compared with another role, taken from its texts and from the index. */
export interface Features {
  readonly habitats: readonly string[];
  readonly weapons: readonly string[];
  readonly metrics: readonly string[];
  readonly rituals: readonly string[];
  /** Indices of the roles it is matched with. */
  readonly neighbours: readonly number[];
  readonly salary: number | undefined;
  readonly risk: number | undefined;
  /** Every word of its texts, as often as it occurs. */
  readonly words: readonly string[];
}
