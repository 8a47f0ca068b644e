import { expect, test } from 'vitest';
import { closeRoles } from '../../../../../src/panels/dossier/pages/closeRoles';
import { role } from '../roles';

const roles = [
  role('machine-learning-engineer'),
  role('data-engineer', { citations: 3 }),
  role('sdet', { title: 'Software Development Engineer in Test' }),
  role('scrum-master'),
];
const close = (id: string) => closeRoles(id, roles, 4).map((found) => found.id);

test('the role that shares most words comes first, equals by citations', () => {
  expect(close('machine-engineer')).toEqual(['machine-learning-engineer', 'data-engineer', 'sdet']);
});

test('words of the title count, and so does a beginning', () => {
  expect(close('software')).toEqual(['sdet']);
  expect(close('scrum-mast')).toEqual(['scrum-master']);
});

test('an id need not be a slug', () => {
  const codes = [role('11-1011.00'), role('11-1011.03'), role('経理 担当')];
  expect(closeRoles('11-1011.04', codes, 4).map(({ id }) => id)).toEqual([
    '11-1011.00',
    '11-1011.03',
  ]);
  expect(closeRoles('経理', codes, 4).map(({ id }) => id)).toEqual(['経理 担当']);
});

test('nothing is suggested where no word is shared', () => {
  expect(close('zzz')).toEqual([]);
});
