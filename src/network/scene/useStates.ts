import { useLayoutEffect, useMemo } from 'react';
import { type Look, roleMarks } from './marks';
import { type Emphasis, lineStates, roleStates, type Scene } from './scene';

/** How the roles and lines of a scene are drawn at the moment; the scene itself is told. */
export function useStates(scene: Scene, emphasis: Emphasis, look: Look) {
  const states = useMemo(() => roleStates(scene, emphasis), [scene, emphasis]);
  const lines = useMemo(() => lineStates(scene, emphasis), [scene, emphasis]);
  const marks = useMemo(() => roleMarks(scene.roles, look), [scene.roles, look]);
  useLayoutEffect(() => {
    Object.assign(scene, { states, lines, marks });
  }, [scene, states, lines, marks]);
  return { states, lines, marks };
}
