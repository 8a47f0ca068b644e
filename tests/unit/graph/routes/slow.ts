/** A one-way step with what it costs. */
export type Step = readonly [from: number, to: number, cost: number];

/** Every simple path between two roles, found by walking: only for a handful of roles. */
export function allSimplePaths(steps: readonly Step[], from: number, to: number) {
  const found: { roles: number[]; cost: number }[] = [];
  const walk = (roles: number[], cost: number) => {
    const here = roles.at(-1);
    if (here === to) return found.push({ roles, cost });
    for (const [a, b, more] of steps) {
      if (a === here && !roles.includes(b)) walk([...roles, b], cost + more);
    }
  };
  walk([from], 0);
  return found.sort((one, other) => one.cost - other.cost);
}
