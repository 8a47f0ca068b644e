import type { ElementDefinition } from 'cytoscape';
import type { Pair } from '../derive';
import { type Family, familySlot, type Role, type RoleId } from '../domain';
import { lineWidth, markRadius, RING, radius } from './scale';

/** What is drawn; the same role and pair objects as long as the taxonomy is the same. */
export interface Picture {
  readonly roles: readonly Role[];
  readonly pairs: readonly Pair[];
  readonly families: readonly Family[];
}

/** How it is drawn at the moment. */
export interface Emphasis {
  readonly selected: RoleId | null;
  /** The roles that pass the filters. */
  readonly passing: ReadonlySet<RoleId>;
  readonly rest: 'dim' | 'hide';
}

const hasRing = ({ risk }: Role) => risk !== undefined;

/** Cytoscape elements for a picture. Cytoscape adopts and changes them, so they are made once a picture. */
export function baseElements({ roles, pairs, families }: Picture): ElementDefinition[] {
  const placeOf = new Map(roles.map((role) => [role.id, role]));
  return [
    ...roles.map((role) => ({
      group: 'nodes' as const,
      data: {
        id: role.id,
        size: 2 * markRadius(role.citations, hasRing(role)),
        dimSize: 1.72 * radius(role.citations),
        risk: role.risk ?? 0,
        safe: 100 - (role.risk ?? 0),
        hole: `${100 - (100 * RING.width) / markRadius(role.citations, true)}%`,
        core: coreStops(role.citations),
        kind: roleKind(role),
        slot: familySlot(families, role.family),
      },
      position: { x: role.x, y: role.y },
    })),
    ...pairs.map(({ id, a, b, ab, ba }) => {
      const percent = Math.max(ab ?? 0, ba ?? 0);
      return {
        group: 'edges' as const,
        data: {
          id,
          source: a,
          target: b,
          plain: lineWidth(percent, 'plain'),
          dim: lineWidth(percent, 'dim'),
          lit: lineWidth(percent, 'lit'),
          bow: bow(placeOf.get(a), placeOf.get(b)),
          kind: ab === undefined ? 'back' : ba === undefined ? 'forth' : 'both',
        },
      };
    }),
  ];
}

/** The disc inside the ring as stops of a radial gradient: the family's colour, then at once the ground. */
function coreStops(citations: number): string {
  // Cytoscape's gradient reaches from the middle of a role as far as the role is wide.
  const edge = (50 * radius(citations)) / markRadius(citations, true);
  return `0% ${edge - 1}% ${edge + 1}% 100%`;
}

const BOW = { share: 0.09, most: 22 } as const;

/** How far a line bends aside: a share of its length, so that short ones stay straight enough for their arrow. */
function bow(from?: Role, to?: Role): number {
  if (!from || !to) return 0;
  return Math.min(BOW.most, BOW.share * Math.hypot(from.x - to.x, from.y - to.y));
}

function roleKind(role: Role): string {
  return !role.filed
    ? 'unfiled'
    : hasRing(role)
      ? Number(role.risk) >= 70
        ? 'ring high'
        : 'ring'
      : 'bare';
}

/** The same elements with the classes of the moment; data and position objects are reused, so dragged roles stay. */
export function emphasised(
  base: readonly ElementDefinition[],
  { selected, passing, rest }: Emphasis,
): ElementDefinition[] {
  const neighbours = new Set<unknown>([selected]);
  for (const { data } of base) {
    if (data.source === selected) neighbours.add(data.target);
    if (data.target === selected) neighbours.add(data.source);
  }
  const away = rest === 'hide' ? 'hidden' : 'dim';
  return base.map((element) => {
    const { id, source, target, kind, slot } = element.data;
    if (element.group === 'nodes') {
      const shown = passing.has(id as RoleId) || neighbours.has(id);
      const state = id === selected ? 'selected' : neighbours.has(id) ? 'matched' : '';
      return { ...element, classes: `${kind} family-${slot} ${state} ${shown ? '' : away}` };
    }
    const lit = selected !== null && (source === selected || target === selected);
    const shown = lit || (passing.has(source) && passing.has(target));
    return { ...element, classes: `${kind} ${lit ? 'lit' : shown ? '' : away}` };
  });
}
