import { expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain';
import { createPointing } from '../../../src/state';

const [sdet, auditor] = ['sdet', 'auditor'] as RoleId[] as [RoleId, RoleId];

/** What followers hear in both places. */
function listening() {
  const pointing = createPointing();
  const heard: string[] = [];
  for (const place of ['map', 'page'] as const) {
    pointing.follow(place, (roles) => heard.push(`${place}: ${roles.join(' ')}`));
  }
  return { ...pointing, heard };
}

test('what is pointed at in one place is heard there, and once', () => {
  const { point, heard } = listening();
  point([sdet], 'page');
  point([sdet], 'page');
  point([sdet, auditor], 'page');
  expect(heard).toEqual(['page: sdet', 'page: sdet auditor']);
});

test('in another place it ends in the first', () => {
  const { point, heard } = listening();
  point([sdet], 'page');
  point([auditor], 'map');
  expect(heard).toEqual(['page: sdet', 'map: auditor', 'page: ']);
});

test('leaving a place ends nothing in the other', () => {
  const { point, heard } = listening();
  point([sdet], 'map');
  point([], 'page');
  expect(heard).toEqual(['map: sdet']);
  point([], 'map');
  expect(heard).toEqual(['map: sdet', 'map: ']);
});

test('who no longer follows hears nothing', () => {
  const { point, follow } = createPointing();
  const heard: RoleId[] = [];
  const stop = follow('map', (roles) => heard.push(...roles));
  stop();
  point([sdet], 'map');
  expect(heard).toEqual([]);
});
