import { expect, test } from 'vitest';
import type { RoleId } from '../../../../src/domain';
import { titleOf } from '../../../../src/panels/parts';
import { taxonomy } from '../../derive/taxonomy';

test('an id that the index lacks has the title written beside it, or one made of the id', () => {
  const [first] = taxonomy.roles;
  expect(first && titleOf(taxonomy, first.id, 'Another')).toBe(first?.title);
  expect(titleOf(taxonomy, 'data-engineer' as RoleId, 'Plumber of data')).toBe('Plumber of data');
  expect(titleOf(taxonomy, 'data-engineer' as RoleId)).toBe('Data Engineer');
  expect(titleOf(taxonomy, 'R&D lead' as RoleId)).toBe('R&D lead');
});
