/** Rings of roles by their names: how many roles each has, and with how many of the next ones each is matched. */
export const RINGS = {
  // 1,600 pairs, more than Cytoscape is given.
  'ring-400': { count: 400, steps: 4 },
  'ring-150': { count: 150, steps: 3 },
  'ring-40': { count: 40, steps: 3 },
} as const;

/** The id of a role of the large ring, which begins anew after its last. */
export const name = (i: number) => `r${String(i % RINGS['ring-400'].count).padStart(3, '0')}`;

/** So many roles round a ring, each matched with the next ones, as the texts of a CSV pair. */
export function ringTexts(count: number, steps: number) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const roles = numbers.map((i) => `${name(i)},Role ${i},${i % 10}`);
  const matches = numbers.flatMap((i) =>
    Array.from({ length: steps }, (_, s) => `${name(i)},${name((i + s + 1) % count)},${89 - s}`),
  );
  return {
    roles: ['id,title,grade', ...roles].join('\n'),
    matches: ['source,target,match', ...matches].join('\n'),
  };
}
