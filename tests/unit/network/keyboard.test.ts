import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRoleIndex } from '../../../src/domain';
import { ARROWS, step } from '../../../src/network/keyboard/walk';
import { rolesAt } from '../rolesAt';

describe('arrow keys', () => {
  const [HERE, NEAR, FAR, ABOVE] = rolesAt(0, 1, 2, 3);
  const spots = [
    { role: HERE, x: 0, y: 0 },
    { role: NEAR, x: 50, y: 10 },
    { role: FAR, x: 70, y: 0 },
    { role: ABOVE, x: 5, y: -40 },
  ];
  const from = { role: HERE, x: 0, y: 0 };

  test('lead to the nearest role on that side', () => {
    expect(step(from, 'ArrowRight', spots, new Set())).toBe(NEAR);
    expect(step(from, 'ArrowUp', spots, new Set())).toBe(ABOVE);
    expect(step(from, 'ArrowLeft', spots, new Set())).toBeUndefined();
  });

  test('prefer a matched role that is little further', () => {
    expect(step(from, 'ArrowRight', spots, new Set([FAR]))).toBe(FAR);
  });

  test('lead somewhere as long as there is a role on that side, and always further to it', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 90 }),
      y: fc.integer({ min: 0, max: 60 }),
    });
    const arrows = fc.constantFrom(...(Object.keys(ARROWS) as (keyof typeof ARROWS)[]));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1 }), arrows, fc.boolean(), (some, arrow, lit) => {
        const all = some.map((at, role) => ({ role: asRoleIndex(role), ...at }));
        const start = all[0] ?? from;
        const further = (at: { x: number; y: number }) =>
          (at.x - start.x) * ARROWS[arrow].x + (at.y - start.y) * ARROWS[arrow].y > 0;
        const to = step(start, arrow, all, new Set(lit ? [NEAR, FAR] : []));
        const reached = all.find(({ role }) => role === to);
        expect(reached !== undefined).toBe(all.some(further));
        if (reached) expect(further(reached)).toBe(true);
      }),
    );
  });
});
