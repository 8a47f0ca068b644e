import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleIndexAt } from '../../../src/domain';
import {
  createPairHitTest,
  createRoleHitTest,
  distanceToSegment,
} from '../../../src/network/scene/hitTest';
import { lineBetween, pathOf } from '../../../src/network/scene/pairLine';
import { boxAround, STATE } from '../../../src/network/scene/scene';
import { roleStates } from '../../../src/network/scene/states';
import { emphasis, pairOf, scene, table } from './fixtures';

describe('finding the role under the pointer', () => {
  test('agrees with looking at every mark, and passes over hidden ones', () => {
    const coordinate = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 5 }),
        fc.uint8Array({ minLength: 5, maxLength: 5, max: STATE.matched }),
        coordinate,
        coordinate,
        (spots, states, x, y) => {
          const at = Float32Array.from(spots.flat());
          const found = createRoleHitTest({ ...scene, at, states })(x, y, 2);
          const beyond = spots.map(
            ([px, py], index) => Math.hypot(x - px, y - py) - (scene.marks.whole[index] ?? 0),
          );
          const seen = beyond.filter((_, index) => states[index] !== STATE.hidden);
          const nearest = Math.min(...seen);
          if (nearest > 2) expect(found).toBeUndefined();
          else expect(beyond[found ?? -1]).toBe(nearest);
        },
      ),
    );
  });
});

describe('finding the match under the pointer', () => {
  const straight = (at: Float32Array) => (pair: number) =>
    [table.a[pair] ?? 0, table.b[pair] ?? 0].flatMap((index) => [
      ...at.slice(2 * index, 2 * index + 2),
    ]);
  const all = { passing: { mask: new Uint8Array(5).fill(1), count: 5 }, strength: 0 };
  const coordinate = fc.integer({ min: -100, max: 100 });

  test('agrees with looking at every line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 5, maxLength: 5 }),
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 60 }),
        (spots, x, y, reach) => {
          const at = Float32Array.from(spots.flat());
          const found = createPairHitTest(table, straight(at), all)(x, y, reach);
          const distances = Array.from({ length: table.count }, (_, pair) => {
            const [a = 0, b = 0] = [table.a[pair], table.b[pair]];
            const [from = [0, 0], to = [0, 0]] = [spots[a], spots[b]];
            return distanceToSegment(x, y, [...from, ...to] as [number, number, number, number]);
          });
          const nearest = Math.min(...distances);
          if (nearest > reach) expect(found).toBeUndefined();
          else expect(distances[found ?? -1]).toBeCloseTo(nearest);
        },
      ),
    );
  });

  test('finds a curved line where it is drawn', () => {
    const path = (pair: number) => pathOf(scene, pair);
    const hit = createPairHitTest(table, path, all);
    for (let pair = 0; pair < table.count; pair++) {
      const [from, to] = [roleIndexAt(table.a, pair), roleIndexAt(table.b, pair)];
      const at = lineBetween(scene, from, to, { zoom: 1, pan: { x: 0, y: 0 } });
      const aside = at(0.5).y;
      expect(Math.abs(aside)).toBeGreaterThan(4);
      expect(hit(at(0.5).x, aside, 1)).toBe(pair);
      expect(hit(at(0.5).x, -aside, 1)).not.toBe(pair);
    }
  });

  test('leaves out what does not pass', () => {
    const at = Float32Array.of(0, 0, 100, 0, 200, 0, 0, 50, 100, 50);
    const some = { mask: Uint8Array.of(1, 0, 1, 1, 1), count: 4 };
    const found = (emphasis: typeof all) =>
      createPairHitTest(table, straight(at), emphasis)(50, 2, 4);
    expect(found(all)).toBe(pairOf('auditor', 'cashier'));
    expect(found({ ...all, passing: some })).toBeUndefined();
    expect(found({ ...all, strength: 90 })).toBe(pairOf('auditor', 'cashier'));
    expect(found({ ...all, strength: 91 })).toBeUndefined();
    expect(createPairHitTest(table, straight(at), all)(50, 20, 4)).toBeUndefined();
  });
});

test('the box around the map leaves out what is hidden', () => {
  scene.states = roleStates(scene, emphasis(null, ['auditor', 'cashier'], 'hide'));
  const box = boxAround(scene);
  scene.states = roleStates(scene, emphasis(null, []));
  expect(box?.maxX).toBeLessThan(boxAround(scene)?.maxX ?? 0);
  expect(boxAround(scene, [])).toBeUndefined();
});
