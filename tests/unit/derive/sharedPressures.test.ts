import { expect, test } from 'vitest';
import { sharedPressures } from '../../../src/derive';
import { rolesAt } from '../rolesAt';

test('who leans on both, and on whom both lean', () => {
  // 0 and 4 lean on 1, 0 on 2; 1 and 2 lean on 3, 1 on 2.
  const pressure = { source: [0, 0, 1, 1, 2, 4], target: [1, 2, 2, 3, 3, 1] };
  const [one, two] = rolesAt(1, 2);
  expect(sharedPressures({ pressure }, one, two)).toEqual({ pressedBy: [0], presses: [3] });
  expect(sharedPressures({}, one, two)).toEqual({ pressedBy: [], presses: [] });
});
