import { describe, expect, test } from 'vitest';
import type { Match, RoleId } from '../../../src/domain';
import { buildGraph, nodeOf, pairsOf, roleOfNode } from '../../../src/graph';

const ids = (...names: string[]) => names as RoleId[];
const match = (source: string, target: string, percent: number) =>
  ({ source, target, percent }) as Match;

// Two trios that a single match ties together.
const roles = ids('clerk', 'cashier', 'auditor', 'poet', 'painter', 'piper');
const matches = [
  match('clerk', 'cashier', 90),
  match('cashier', 'clerk', 84),
  match('cashier', 'auditor', 88),
  match('auditor', 'clerk', 86),
  match('poet', 'painter', 91),
  match('painter', 'piper', 87),
  match('piper', 'poet', 89),
  match('auditor', 'poet', 50),
];

describe('the graph of roles', () => {
  test('keeps each direction apart, and pairs take the stronger', () => {
    const graph = buildGraph(roles, matches);
    const ends = ids('cashier', 'clerk').map(nodeOf) as [string, string];
    expect(graph.getEdgeAttribute(...ends, 'percent')).toBe(84);
    expect(pairsOf(graph).getEdgeAttribute(...ends, 'weight')).toBe(90);
    expect(pairsOf(graph).size).toBe(matches.length - 1);
  });

  test('has room for roles that are called like what every object has', () => {
    const hostile = ids('__proto__', 'clerk', 'constructor', 'hasOwnProperty', 'toString');
    const [first = '' as RoleId, ...others] = hostile;
    const graph = buildGraph(
      hostile,
      others.map((other) => match(first, other, 50)),
    );
    expect(pairsOf(graph).size).toBe(others.length);
    expect(graph.mapNodes(roleOfNode)).toEqual([...hostile].sort());
  });

  test.each([
    ['there twice', ids('clerk', 'clerk'), []],
    ['"ghost", which is no role', ids('clerk'), [match('clerk', 'ghost', 80)]],
    ['"clerk" matches itself', ids('clerk'), [match('clerk', 'clerk', 80)]],
    ['is 180, not 0 to 100', ids('a', 'b'), [match('a', 'b', 180)]],
    ['is there twice', ids('a', 'b'), [match('a', 'b', 80), match('a', 'b', 81)]],
  ])('is refused when a role or match is %s', (words, someRoles, someMatches) => {
    expect(() => buildGraph(someRoles, someMatches)).toThrow(words);
  });
});
