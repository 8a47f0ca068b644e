import { beforeEach, expect, test, vi } from 'vitest';
import type { Communities } from '../../../src/derive';
import type { Lands } from '../../../src/domain';
import { createRegionFinder, type Peopled } from '../../../src/network/layers/regionFinder';
import { createScene } from '../../../src/network/scene/scene';
import { taxonomy } from '../derive/taxonomy';
import { rolesAt } from '../rolesAt';
import { table } from './fixtures';

const LANDS: Lands = {
  territories: [{ community: 0, area: 1, outlines: [], spot: { x: 7, y: 0 } }],
  waters: [],
};
const communities: Communities = {
  of: new Uint8Array(taxonomy.roles.length),
  ...{ names: ['Known'], slots: new Map(), lands: LANDS },
};
const [first] = rolesAt(0);
let now: Peopled;
const onFound = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onFound.mockClear();
  const scene = createScene({
    ...{ roles: taxonomy.roles, pairs: table, layout: 'map' },
    look: { colours: new Uint8Array(taxonomy.roles.length), sizes: null },
    positions: taxonomy.roles.flatMap((_, i) => [40 * (i % 3), 40 * i]),
  });
  now = { scene, communities };
  return () => vi.useRealTimers();
});

test('regions that the analysis has are there at once, and taken once', () => {
  const finder = createRegionFinder(() => now, onFound);
  expect(finder.of(communities).regions).toEqual([]);
  expect([finder.take(), finder.take()]).toEqual([true, false]);
  expect(finder.of(communities).regions[0]).toMatchObject({ lines: ['Known'], spot: { x: 7 } });
  expect(finder.of({ ...communities })).toEqual({ regions: [], waters: [] });
});

test('when a role has been dragged they are computed, and taken again when it is back', async () => {
  const finder = createRegionFinder(() => now, onFound);
  finder.take();
  now.scene.dragged.add(first);
  now.scene.moves++;
  const finding = finder.find();
  expect(finder.of(communities).regions[0]?.spot.x).toBe(7);
  await vi.advanceTimersByTimeAsync(1000);
  await finding;
  expect(onFound).toHaveBeenCalledTimes(1);
  expect(finder.of(communities).regions[0]?.spot.x).not.toBe(7);
  now.scene.dragged.clear();
  await finder.find();
  expect(onFound).toHaveBeenCalledTimes(2);
  expect(finder.of(communities).regions[0]?.spot.x).toBe(7);
});
