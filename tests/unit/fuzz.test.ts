import { expect, test } from 'vitest';
import { fuzz } from '../fuzz/fuzz';
import { TARGETS } from '../fuzz/targets';

// The same inputs each time; `npm run fuzz` has others, and more of them. How long they take is for that run to say.
test.each(TARGETS)('$name survive hostile inputs', { timeout: 60_000 }, async (target) => {
  const { failures } = await fuzz(target, 60, 17);
  expect(failures).toEqual([]);
});
