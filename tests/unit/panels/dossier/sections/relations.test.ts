import { expect, test } from 'vitest';
import type { RoleId } from '../../../../../src/domain';
import { relationsOf } from '../../../../../src/panels/dossier/sections/related/relations';

const [a, b, c, d] = ['a', 'b', 'c', 'd'] as RoleId[] as [RoleId, RoleId, RoleId, RoleId];

test('who is named and who names stand in one list, once each, the highest match first', () => {
  const relations = relationsOf(
    [
      { role: a, match: 60, because: 'v' },
      { role: b, match: 70, blurb: 'x' },
    ],
    [
      { by: d, as: 'presses', text: 'y' },
      { by: c, as: 'match', percent: 90 },
      { by: a, as: 'match', percent: 80, because: 'w' },
      { by: a, as: 'pressedBy', text: 'z' },
    ],
  );
  expect(relations.map(({ role, given, back }) => [role, given, back])).toEqual([
    ['c', undefined, 90],
    ['a', 60, 80],
    ['b', 70, undefined],
    ['d', undefined, undefined],
  ]);
  expect(relations.map(({ because, becauseBack }) => [because, becauseBack])).toEqual([
    [undefined, undefined],
    ['v', 'w'],
    [undefined, undefined],
    [undefined, undefined],
  ]);
  expect(relations.map(({ blurb, said }) => [blurb, ...said.map(({ text }) => text)])).toEqual([
    [undefined],
    [undefined, 'z'],
    ['x'],
    [undefined, 'y'],
  ]);
});

test('a role that nobody names, and that names nobody, has none', () => {
  expect(relationsOf([], [])).toEqual([]);
});
