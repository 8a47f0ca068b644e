import { describe, expect, test } from 'vitest';
import { changesBetween, isNewerVersion } from '../../../src/compile';
import type { RoleId } from '../../../src/domain';
import { opened } from './tables/opened';

const version = (roles: string, matches = 'source,target,match\n') => {
  const { taxonomy, dossiers } = opened(roles, matches);
  return { taxonomy, dossiers };
};
const before = version('id,title,family,Motto\na,A,One,x\nb,B,Two,y\nc,C,One,\n');

describe('changes between two versions', () => {
  test('are roles that were added, dropped and changed, with the fields', () => {
    const after = version(
      'id,title,family,Motto\na,A,One,z\nb,Bee,One,y\nd,D,One,\n',
      'source,target,match\na,b,50\n',
    );
    expect(changesBetween(before, after)).toEqual({
      added: ['d'],
      dropped: [{ id: 'c', title: 'C' }],
      changed: [
        { id: 'a', fields: ['Motto', 'matches'] },
        { id: 'b', fields: ['title', 'family'] },
      ],
    });
  });

  test('are none where rows and columns stand in another order', () => {
    const after = version('Motto,family,title,id\n,One,C,c\ny,Two,B,b\nx,One,A,a\n');
    expect(changesBetween(before, after)).toEqual({ added: [], dropped: [], changed: [] });
  });

  test('tell a role that gets a row of its own', () => {
    const named = version('id,title\na,A\n', 'source,target,match\na,b,50\n');
    const filed = version('id,title\na,A\nb,B\n', 'source,target,match\na,b,50\n');
    const [change] = changesBetween(named, filed).changed;
    expect(change?.id).toBe('b');
    expect(change?.fields).toContain('a record');
  });
});

test('a newer version has more than half of the roles', () => {
  const ids = (text: string) => [...text] as RoleId[];
  expect(isNewerVersion(ids('abc'), ids('abxyz'))).toBe(true);
  expect(isNewerVersion(ids('abcd'), ids('ab'))).toBe(false);
  expect(isNewerVersion([], ids('ab'))).toBe(false);
});
