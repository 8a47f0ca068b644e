import { lruMemoize } from 'reselect';
import { roleMarks } from './marks';
import { nextScene } from './moveRoles';
import { createScene, type Emphasis, type Picture, type Scene } from './scene';
import { lineStates, roleStates } from './states';

/**
 * Keeps the scene of one map. What comes back is the same object as long as roles and pairs are; how they are drawn is
 * written into it.
 */
export function createSceneKeeper(): (picture: Picture, emphasis: Emphasis) => Scene {
  const marksOf = lruMemoize(roleMarks);
  const statesOf = lruMemoize(roleStates);
  const linesOf = lruMemoize(lineStates);
  let scene: Scene | null = null;
  return (picture, emphasis) => {
    scene = nextScene(scene, picture);
    return Object.assign(scene, {
      marks: marksOf(scene.roles, picture.look),
      states: statesOf(scene, emphasis),
      lines: linesOf(scene, emphasis),
    });
  };
}

/** A scene for a picture in which nothing moves: another object for each picture and each emphasis. */
export function stillScene(picture: Picture, emphasis: Emphasis): Scene {
  const scene = createScene(picture);
  return {
    ...scene,
    states: roleStates(scene, emphasis),
    lines: lineStates(scene, emphasis),
  };
}
