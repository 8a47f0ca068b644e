export type { Features } from '../../domain';

export const KINDS = ['habitats', 'weapons', 'metrics', 'rituals', 'neighbours'] as const;
export type Kind = (typeof KINDS)[number];

/** How much each part weighs in what two roles have in common. */
export const WEIGHTS = {
  words: 0.4,
  neighbours: 0.2,
  habitats: 0.12,
  weapons: 0.08,
  metrics: 0.05,
  rituals: 0.05,
  salary: 0.05,
  risk: 0.05,
} as const;
export type Part = keyof typeof WEIGHTS;
export const PARTS = Object.keys(WEIGHTS) as Part[];

/** How alike two roles are in each part that both have something of, 0 to 1. */
export type Parts = Readonly<Partial<Record<Part, number>>>;
