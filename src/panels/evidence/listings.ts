import { pairBetween, pairs } from '../../derive';
import { type Role, type RoleIndex, roleIndexAt, type Taxonomy } from '../../domain';
import type { Survey } from '../../why';

/** Two roles, what each declares of the other, and how far their records support it. */
export interface Row {
  readonly a: Role;
  readonly b: Role;
  /** What a gives b, and b gives a, in percent; undefined where it does not name the other. */
  readonly ab: number | undefined;
  readonly ba: number | undefined;
  readonly affinity: number;
  readonly isSupported: boolean;
}

/** Ordered rows. Each is made on demand: there may be thousands. */
export interface Listing {
  readonly count: number;
  readonly row: (at: number) => Row | undefined;
}

export interface Listings {
  readonly leastSupported: Listing;
  readonly missing: Listing;
  readonly notNamedBack: Listing;
}

/** The result of a survey, for pairs of which both roles have a record. */
export function listingsOf(taxonomy: Taxonomy, { declared, missing }: Survey): Listings {
  const declaredAt = filedOf(taxonomy, declared);
  const declaresAt = (at: number) =>
    declares(taxonomy, roleIndexAt(declared.a, at), roleIndexAt(declared.b, at));
  const strongest = (at: number) => {
    const { ab = 0, ba = 0 } = declaresAt(at);
    return Math.max(ab, ba);
  };
  const oneSided = declaredAt
    .filter((at) => {
      const { ab, ba } = declaresAt(at);
      return ab === undefined || ba === undefined;
    })
    .map((at) => ({ at, percent: strongest(at) }))
    .sort((x, y) => y.percent - x.percent);
  return {
    leastSupported: listing(taxonomy, declared, declaredAt),
    missing: listing(taxonomy, missing, filedOf(taxonomy, missing)),
    notNamedBack: listing(
      taxonomy,
      declared,
      oneSided.map(({ at }) => at),
    ),
  };
}

type Columns = Survey['declared'];

function filedOf({ roles }: Taxonomy, { a, b }: Columns): number[] {
  return Array.from(a, (_, at) => at).filter(
    (at) => roles[roleIndexAt(a, at)]?.filed && roles[roleIndexAt(b, at)]?.filed,
  );
}

function listing(taxonomy: Taxonomy, columns: Columns, order: readonly number[]): Listing {
  const { roles } = taxonomy;
  return {
    count: order.length,
    row: (at) => {
      const column = order[at] ?? -1;
      const one = roleIndexAt(columns.a, column);
      const other = roleIndexAt(columns.b, column);
      const [a, b] = [roles[one], roles[other]];
      if (!a || !b) return undefined;
      return {
        ...{ a, b },
        ...declares(taxonomy, one, other),
        affinity: columns.affinity[column] ?? 0,
        isSupported: columns.supported[column] === 1,
      };
    },
  };
}

/** What two roles declare of each other; `one` is the smaller index. */
function declares(taxonomy: Taxonomy, one: RoleIndex, other: RoleIndex): Pick<Row, 'ab' | 'ba'> {
  const table = pairs(taxonomy);
  const pair = pairBetween(table, one, other);
  const known = (percent: number | undefined) => (Number(percent) < 0 ? undefined : percent);
  if (pair === undefined) return { ab: undefined, ba: undefined };
  return { ab: known(table.ab[pair]), ba: known(table.ba[pair]) };
}

/** Some first rows of a listing. */
export function firstRows({ count, row }: Listing, most: number): Row[] {
  return Array.from({ length: Math.min(count, most) }, (_, at) => row(at)).flatMap(
    (one) => one ?? [],
  );
}
