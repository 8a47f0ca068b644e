import type { Core } from 'cytoscape';
import { type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { RoleId } from '../../domain';
import type { Layers } from '../layers/layers';
import { dragRole } from '../scene/moveRoles';
import type { Picture, Scene } from '../scene/scene';
import { listen } from './listen';

interface Heard {
  readonly onSelect: (role: RoleId | null) => void;
  readonly onAsk: (a: RoleId, b: RoleId) => void;
  readonly onRegion: (role: RoleId) => void;
  readonly onHover: (role: RoleId | null) => void;
  /** The pointer rests on a pair, or no longer. */
  readonly onPair: (pair: number | null) => void;
  /** A role that is painted is pressed: Cytoscape has to have it at once. */
  readonly onPress: (role: string) => void;
  readonly onTravel: () => void;
}

/** How near, in pixels, the pointer must be to a role's mark, and to a line. */
const SLACK = 2;
const REACH = 5;

/** Hears what is done to the map, whether Cytoscape has drawn what it is done to or it is painted below. */
export function useListening(
  cy: Core | null,
  scene: Scene,
  { roles, pairs, communities }: Pick<Picture, 'roles' | 'pairs' | 'communities'>,
  layers: RefObject<Layers | null>,
  { onSelect, onAsk, onRegion, onHover, onPair, onPress, onTravel }: Heard,
): void {
  useEffect(() => {
    if (!cy) return;
    return listen(cy, {
      onTap: (role, { x, y }) => {
        const region = role === null ? layers.current?.regionAt(x, y) : undefined;
        const known =
          region === undefined ? undefined : roles.find((_, at) => communities?.of[at] === region);
        if (known) onRegion(known.id);
        else onSelect(role as RoleId | null);
      },
      onTapPair: (pair) => {
        const [a, b] = [roles[pairs.a[pair] ?? -1], roles[pairs.b[pair] ?? -1]];
        if (a && b && pairs.kind === 'match') onAsk(a.id, b.id);
      },
      onHover: (target) => {
        layers.current?.hover(target);
        onPair(target && 'pair' in target ? target.pair : null);
        onHover(target && 'role' in target ? (target.role as RoleId) : null);
      },
      roleAt: (x, y) => roles[layers.current?.roleAt(x, y, SLACK / cy.zoom()) ?? -1]?.id,
      pairAt: (x, y) => layers.current?.pairAt(x, y, REACH / cy.zoom()),
      onTravel,
      onPress: (role) => flushSync(() => onPress(role)),
      onDrag: (role, position) => {
        dragRole(scene, role, position);
        layers.current?.moved();
      },
    });
  }, [
    cy,
    scene,
    layers,
    roles,
    pairs,
    communities,
    onSelect,
    onAsk,
    onRegion,
    onHover,
    onPair,
    onPress,
    onTravel,
  ]);
}
