import type { Citation, RoleId, RoleRecord } from '../../../../domain';

/** A role that a record names, or whose own record names it, with what either says. */
export interface Relation {
  readonly role: RoleId;
  /** The match that the record gives it, and the one that it gives the record's role. */
  readonly given?: number;
  readonly back?: number;
  /** What the record says of it. */
  readonly blurb?: string;
  /** Why the record matches the two, and why its record does. */
  readonly because?: string;
  readonly becauseBack?: string;
  /** What its record says of the record's role. */
  readonly said: readonly Citation[];
}

/** All that a record names as related and all that name its role, once each; the highest match first. */
export function relationsOf(
  related: NonNullable<RoleRecord['related']>,
  citations: readonly Citation[],
): Relation[] {
  const relations = new Map<RoleId, Relation>();
  for (const { role, match, blurb, because } of related) {
    const texts = { ...(blurb && { blurb }), ...(because && { because }) };
    relations.set(role, { role, given: match, said: [], ...texts });
  }
  for (const citation of citations) {
    const known = relations.get(citation.by) ?? { role: citation.by, said: [] };
    const { as, percent, text, because } = citation;
    relations.set(citation.by, {
      ...known,
      ...(as === 'match' && percent !== undefined && { back: percent }),
      ...(because && { becauseBack: because }),
      said: text ? [...known.said, citation] : known.said,
    });
  }
  const highest = ({ given = -1, back = -1 }: Relation) => Math.max(given, back);
  return [...relations.values()].sort((one, other) => highest(other) - highest(one));
}
