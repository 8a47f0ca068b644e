import type { Analysis } from '../../domain';
import type { Range } from '../../state';

/** The colours of the palette by number: 0 to 9 for families, then five steps of a ramp, then the stamp. */
export const RAMP = { from: 10, steps: 5, stamp: 15 } as const;

/** A colour on the map and its meaning. */
export interface ColourKey {
  readonly slot: number;
  readonly label: string;
  /** The filter that leaves what has this colour, where there is one. */
  readonly filter?: { readonly key: string; readonly value: string | Range };
}

/** The meaning of a mark's size, with some examples; `share` is 0 to 1 of the largest. */
export interface SizeKey {
  readonly label: string;
  readonly marks: readonly { readonly share: number; readonly text: string }[];
}

/** How roles are drawn, by role index. */
export interface Look {
  /** Number of the colour of each role. */
  readonly colours: Uint8Array;
  readonly colourKey: readonly ColourKey[];
  /** 0 to 1 of the largest, NaN where there is no figure; null = by citations. */
  readonly sizes: Float32Array | null;
  readonly sizeKey: SizeKey | null;
}

/** The parts of the analysis that colour and size can stand for; each is there when it is computed. */
export type Known = Pick<Analysis, 'communities' | 'communityNames' | 'betweenness'>;
