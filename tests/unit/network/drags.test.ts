import { expect, test } from 'vitest';
import { pairs } from '../../../src/derive';
import { createDrags } from '../../../src/network/map/drags';
import { createScene, pointOf } from '../../../src/network/scene/scene';
import { taxonomy } from '../derive/taxonomy';
import { rolesAt } from '../rolesAt';

const [first, second] = rolesAt(0, 1);

test('what was dragged is put back drag by drag, and then no longer counts as dragged', () => {
  const scene = createScene({
    roles: taxonomy.roles,
    pairs: pairs(taxonomy),
    layout: 'map',
    look: { colours: new Uint8Array(taxonomy.roles.length), sizes: null },
    positions: taxonomy.roles.flatMap((_, i) => [100 * i, 0]),
  });
  const drags = createDrags();
  const dragTo = (role: typeof first, ...ys: number[]) => {
    for (const y of ys) drags.drag(scene, role, { x: 7, y });
    drags.release();
  };
  dragTo(first, 10, 20, 30);
  dragTo(second, 40);
  dragTo(first, 50);
  expect(drags.count(scene)).toBe(3);
  drags.undo(scene);
  expect(pointOf(scene, first)).toEqual({ x: 7, y: 30 });
  drags.undo(scene);
  expect(pointOf(scene, second)).toEqual({ x: 100, y: 0 });
  drags.undo(scene);
  expect(pointOf(scene, first)).toEqual({ x: 0, y: 0 });
  expect([drags.count(scene), scene.dragged.size]).toEqual([0, 0]);
  // Another view forgets all of it.
  dragTo(first, 10);
  scene.dragged.clear();
  expect(drags.count(scene)).toBe(0);
});
