import { type Look, radiiOf } from '../../derive';
import type { Role } from '../../domain';
import { RING } from './scale';

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

/** The marks of roles, coloured and sized as the reader has chosen. */
export function roleMarks(
  roles: readonly Role[],
  { colours, sizes }: Pick<Look, 'colours' | 'sizes'>,
): RoleMarks {
  const disc = radiiOf(roles, sizes);
  const risk = Int8Array.from(roles, (role) => role.risk ?? -1);
  return {
    disc,
    whole: disc.map((r, index) => r + ((risk[index] ?? -1) < 0 ? 0 : RING.width + RING.gap)),
    risk,
    colour: colours,
    filed: Uint8Array.from(roles, ({ filed }) => Number(filed)),
  };
}
