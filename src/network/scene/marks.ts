import type { Role } from '../../domain';
import { RING, radius, radiusOfShare } from './scale';

/** What the reader sees by colour and size, by role index. */
export interface Look {
  /** Number of the colour of each role in the palette. */
  readonly colours: Uint8Array;
  /** 0 to 1 of the largest, NaN where there is no figure; null = by citations. */
  readonly sizes: Float32Array | null;
}

/** How the mark of each role looks, by role index. The painter's worker gets the same columns. */
export interface RoleMarks {
  /** Radius of the disc at zoom 1, without a ring. */
  readonly disc: Float32Array;
  /** Radius of the whole mark at zoom 1. */
  readonly whole: Float32Array;
  /** Flight risk in percent; -1 where there is none, and no ring. */
  readonly risk: Int8Array;
  /** Number of the colour in the palette; 0 is unclassified. */
  readonly colour: Uint8Array;
  /** 1 for a role with a record of its own. */
  readonly filed: Uint8Array;
}

/** The marks of roles as they are looked at. */
export function roleMarks(roles: readonly Role[], { colours, sizes }: Look): RoleMarks {
  const disc = Float32Array.from(roles, ({ citations }, index) =>
    sizes ? radiusOfShare(sizes[index] ?? Number.NaN) : radius(citations),
  );
  const risk = Int8Array.from(roles, (role) => role.risk ?? -1);
  return {
    disc,
    whole: disc.map((r, index) => r + ((risk[index] ?? -1) < 0 ? 0 : RING.width + RING.gap)),
    risk,
    colour: colours,
    filed: Uint8Array.from(roles, ({ filed }) => Number(filed)),
  };
}
