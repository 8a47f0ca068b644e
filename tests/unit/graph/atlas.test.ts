import { describe, expect, test } from 'vitest';
import {
  communities,
  communityNames,
  createLayout,
  roomOf,
  roomOfName,
  weightedPairs,
} from '../../../src/graph';
import { builtInTaxonomy } from '../builtIn';

interface Body {
  readonly community: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands on the finished map of the built-in records: a box for each role with its title, and for each name. */
function bodiesOfMap(): Body[] {
  const taxonomy = builtInTaxonomy();
  const pairs = weightedPairs(taxonomy);
  const groups = communities(pairs);
  const names = communityNames(taxonomy, pairs, groups);
  const titles = taxonomy.roles.map(({ title }) => title);
  const layout = createLayout(pairs, groups, { labels: { titles, names } });
  while (!layout.isDone()) layout.step();
  const at = layout.positions();
  const body = (community: number, x: number, y: number, room: ReturnType<typeof roomOf>) => ({
    ...{ community, left: x - room.half, right: x + room.half },
    ...{ top: y - room.up, bottom: y + room.down },
  });
  return [
    ...titles.map((title, role) =>
      body(groups[role] ?? 0, at[2 * role] ?? 0, at[2 * role + 1] ?? 0, roomOf(title)),
    ),
    ...layout
      .nameSpots()
      .map(({ community, x, y }) => body(community, x, y, roomOfName(names[community] ?? ''))),
  ];
}

/** How far two boxes are apart; below 0 they overlap. */
const between = (one: Body, other: Body) =>
  Math.max(
    ...[other.left - one.right, one.left - other.right],
    ...[other.top - one.bottom, one.top - other.bottom],
  );

describe('the atlas of the built-in records', () => {
  const bodies = bodiesOfMap();
  const pairs = bodies.flatMap((one, i) =>
    bodies.slice(i + 1).map((other) => [one, other] as const),
  );
  const apart = (isOneLand: boolean) =>
    pairs
      .filter(([one, other]) => (one.community === other.community) === isOneLand)
      .map(([one, other]) => between(one, other));

  test('has room for every title and every name of a land', () => {
    expect(bodies.length).toBeGreaterThan(builtInTaxonomy().roles.length + 5);
    expect(Math.min(...apart(true))).toBeGreaterThan(0);
  });

  test('has open water between any two lands', () => {
    // Their shores reach 15 pixels beyond what stands in them.
    expect(Math.min(...apart(false))).toBeGreaterThan(2 * 15 + 38);
  });

  test('is wider than high', () => {
    const width =
      Math.max(...bodies.map(({ right }) => right)) - Math.min(...bodies.map(({ left }) => left));
    const height =
      Math.max(...bodies.map(({ bottom }) => bottom)) - Math.min(...bodies.map(({ top }) => top));
    expect(width / height).toBeGreaterThan(1.2);
    expect(width / height).toBeLessThan(2.2);
  });
});

test('no community of the built-in records has more than a quarter of all roles: nineteen would be too many', () => {
  const taxonomy = builtInTaxonomy();
  const sizes = new Map<number, number>();
  for (const id of communities(weightedPairs(taxonomy))) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  expect(Math.max(...sizes.values())).toBeLessThanOrEqual(taxonomy.roles.length / 4);
  expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(3);
});
