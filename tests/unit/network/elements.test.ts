import { describe, expect, test } from 'vitest';
import { pairs } from '../../../src/derive';
import { NO_ROLE, type Role, type RoleIndex, type Taxonomy } from '../../../src/domain';
import { elementSource } from '../../../src/network/cytoscape/elements';
import { createScene, type Emphasis } from '../../../src/network/scene/scene';
import { lineStates, roleStates } from '../../../src/network/scene/states';
import { taxonomy } from '../derive/taxonomy';
import { rolesAt } from '../rolesAt';
import { emphasis, scene } from './fixtures';

/** So many roles, each matched with every other. */
function manyRoles(count: number): Taxonomy {
  const roles = Array.from(
    { length: count },
    (_, i) => ({ ...taxonomy.roles[0], id: `r${i}` }) as Role,
  );
  const ends = roles.flatMap((_, a) => roles.slice(a + 1).map((__, b) => [a, a + b + 1]));
  return {
    ...taxonomy,
    roles,
    matches: {
      source: ends.map(([a = 0]) => a),
      target: ends.map(([, b = 0]) => b),
      percent: ends.map(() => 70),
    },
  };
}

describe('elements', () => {
  const source = elementSource(scene, scene.marks);
  const elements = (some: Emphasis) =>
    source(roleStates(scene, some), lineStates(scene, some), { whole: true, trail: some.trail });
  const classes = (some: Emphasis) =>
    new Map(
      elements(some).map(({ data, classes: names }) => [data.id, String(names).split(/\s+/)]),
    );

  test('are the same objects as long as their state is the same', () => {
    const [before, after] = [
      elements(emphasis(null, ['poet'])),
      elements(emphasis('clerk', ['poet'])),
    ];
    const same = before.filter((element, at) => element === after[at]);
    expect(same.map(({ data }) => data.id)).toEqual(
      expect.arrayContaining(['=auditor', '=poet', '=ghost']),
    );
    expect(after.every((element, at) => element.data === before[at]?.data)).toBe(true);
    expect(after[0]?.position).toBe(before[0]?.position);
  });

  test('are not called like what every object has', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const roles = names.map((id) => ({ ...taxonomy.roles[0], id }) as Role);
    const drawn = elementSource({ ...scene, roles }, scene.marks)(
      new Uint8Array(3),
      new Uint8Array(0),
      { whole: true, trail: undefined },
    );
    expect(drawn.filter(({ data }) => String(data.id) in {})).toEqual([]);
    expect(drawn).toHaveLength(3);
  });

  test('dim or hide what does not pass, but never the selection and its matches', () => {
    const dimmed = classes(emphasis('auditor', ['poet']));
    expect(dimmed.get('=clerk')).toContain('dim');
    expect(dimmed.get('=auditor')).toContain('selected');
    expect(dimmed.get('=cashier')).toContain('matched');
    expect(dimmed.get('auditor\tcashier')).toContain('lit');
    expect(dimmed.get('cashier\tclerk')).toContain('dim');
    const hidden = classes(emphasis(null, ['poet'], 'hide'));
    expect(hidden.get('=clerk')).toContain('hidden');
    expect(hidden.get('ghost\tpoet')).toContain('hidden');
  });
});

describe('a picture of many pairs', () => {
  const many = manyRoles(60);
  const crowd = createScene({
    roles: many.roles,
    pairs: pairs(many),
    layout: 'map',
    look: { colours: new Uint8Array(many.roles.length), sizes: null },
    positions: many.roles.flatMap((_, i) => [i, 0]),
  });
  const [third, fifth, seventh, eighth, ninth] = rolesAt(3, 5, 7, 8, 9);
  const everyone = { mask: new Uint8Array(60).fill(1), count: 60 };
  const inFocus = (
    source: ReturnType<typeof elementSource>,
    some: Emphasis,
    borrowed: readonly RoleIndex[] = [],
  ) =>
    source(roleStates(crowd, some), lineStates(crowd, some), {
      ...{ whole: false, trail: some.trail, borrowed },
    });

  test('leaves them to the bitmap layer; the selected role’s are edges', () => {
    const edgesOf = (selected: RoleIndex) => {
      const some: Emphasis = {
        selected,
        passing: everyone,
        counts: 0,
        strength: 0,
        rest: 'dim',
      };
      return inFocus(elementSource(crowd, crowd.marks), some).filter(
        ({ group }) => group === 'edges',
      );
    };
    expect(crowd.pairs.count).toBeGreaterThan(1000);
    expect(edgesOf(NO_ROLE)).toEqual([]);
    expect(edgesOf(seventh)).toHaveLength(59);
    expect(edgesOf(seventh).every(({ classes: names }) => /\blit\b/.test(String(names)))).toBe(
      true,
    );
  });

  test('has the lines of a trail instead of the selected role’s', () => {
    const steps = [
      { from: third, to: ninth, percent: 90 },
      { from: ninth, to: fifth, percent: 90 },
    ];
    const some: Emphasis = {
      ...{ selected: seventh, passing: everyone, counts: 0, strength: 0, rest: 'dim' },
      trail: { named: [third, ninth, fifth], steps },
    };
    const drawn = inFocus(elementSource(crowd, crowd.marks), some);
    const ids = (group: string) =>
      drawn.filter((one) => one.group === group).map(({ data }) => String(data.id));
    expect(ids('edges').sort()).toEqual(['r3\tr9', 'r5\tr9']);
    expect(ids('nodes').sort()).toEqual(['=r3', '=r5', '=r7', '=r9']);
  });

  test('lends a role where it stands by then, also for the second time', () => {
    const some = {
      selected: NO_ROLE,
      passing: everyone,
      counts: 0,
      strength: 0,
      rest: 'dim',
    } as const;
    const source = elementSource(crowd, crowd.marks);
    const lent = (...indexes: RoleIndex[]) =>
      inFocus(source, some, indexes).map(({ data, position }) => [data.id, position?.x]);
    expect(lent()).toEqual([]);
    expect(lent(seventh)).toEqual([['=r7', 7]]);
    expect(lent(eighth)).toEqual([['=r8', 8]]);
    crowd.at[14] = 70;
    expect(lent(seventh, eighth)).toEqual([
      ['=r7', 70],
      ['=r8', 8],
    ]);
    crowd.at[14] = 7;
  });
});
