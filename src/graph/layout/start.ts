import { randomNumbers } from '../random';

/** Start positions of a small map: random ones, the same each time. x and y in turn. */
export function randomStart(roles: number): Float32Array {
  const random = randomNumbers(2);
  return Float32Array.from({ length: 2 * roles }, random);
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Point number `i` of a spiral that fills a disc evenly, one to about three units of area. */
function onSpiral(i: number): { x: number; y: number } {
  const radius = Math.sqrt(i);
  return { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
}

/** Start positions of a large map: each community is a disc, the largest in the middle. x and y in turn. */
export function startByCommunity(communities: ArrayLike<number>): Float32Array {
  const members: number[][] = [];
  for (let role = 0; role < communities.length; role++) {
    const community = communities[role] ?? 0;
    members[community] ??= [];
    members[community].push(role);
  }
  members.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const largest = Math.sqrt(members[0]?.length ?? 1);
  const at = new Float32Array(2 * communities.length);
  members.forEach((roles, community) => {
    const centre = onSpiral(community);
    roles.forEach((role, i) => {
      const around = onSpiral(i);
      at[2 * role] = 2 * largest * centre.x + around.x;
      at[2 * role + 1] = 2 * largest * centre.y + around.y;
    });
  });
  return at;
}
