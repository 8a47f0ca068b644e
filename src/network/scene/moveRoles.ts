import { asRoleIndex, type Column, type RoleIndex } from '../../domain';
import type { Point } from './geometry';
import { createScene, type Picture, type Scene } from './scene';

/** Moves the roles to these positions, but for the dragged ones. Whether any has moved. */
export function moveRoles(scene: Scene, positions: Column): boolean {
  const { at, dragged } = scene;
  let moved = false;
  for (let i = 0; i < at.length; i++) {
    const value = Math.fround(positions[i] ?? 0);
    // What is no part of the picture stays where it was.
    if (at[i] === value || Number.isNaN(value) || dragged.has(asRoleIndex(i >> 1))) continue;
    at[i] = value;
    moved = true;
  }
  if (moved) scene.moves++;
  return moved;
}

/** Moves a role to where the reader has dragged it. */
export function dragRole(scene: Scene, index: RoleIndex, to: Point): void {
  place(scene, index, to);
  scene.dragged.add(index);
}

/** Moves a role to where it stood before it was dragged. */
export function putBack(scene: Scene, index: RoleIndex, to: Point): void {
  place(scene, index, to);
  scene.dragged.delete(index);
}

function place(scene: Scene, index: RoleIndex, { x, y }: Point): void {
  scene.moves++;
  scene.at[2 * index] = x;
  scene.at[2 * index + 1] = y;
}

/**
 * The scene of a picture after another one: the same as long as roles and pairs are. A scene of the same roles begins
 * where they stood, dragged ones too, so that they can travel from there.
 */
export function nextScene(before: Scene | null, picture: Picture): Scene {
  if (before?.roles === picture.roles && before.pairs === picture.pairs) return before;
  const scene = createScene(picture);
  if (before?.roles !== picture.roles) return scene;
  scene.at.set(before.at);
  for (const index of before.dragged) scene.dragged.add(index);
  return scene;
}
