import { expect, test } from 'vitest';
import type { RoleId } from '../../../../../src/domain';
import { groupCitations } from '../../../../../src/panels/dossier/citations/groupCitations';

test('what one record says stands together, the highest match first', () => {
  const [a, b, c] = ['a', 'b', 'c'] as RoleId[] as [RoleId, RoleId, RoleId];
  const groups = groupCitations([
    { by: a, as: 'presses', text: 'x' },
    { by: b, as: 'match', percent: 60 },
    { by: c, as: 'match', percent: 90 },
    { by: b, as: 'pressedBy', text: 'y' },
  ]);
  expect(groups.map(({ by, citations }) => [by, citations.length])).toEqual([
    ['c', 1],
    ['b', 2],
    ['a', 1],
  ]);
});
