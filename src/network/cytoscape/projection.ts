import type { ElementDefinition, StylesheetJson } from 'cytoscape';
import { lruMemoize } from 'reselect';
import type { RoleIndex } from '../../domain';
import type { Palette } from '../paint/palette';
import type { Scene, Trail } from '../scene/scene';
import { elementSource } from './elements';
import { stylesheet } from './stylesheet';

/** What Cytoscape is to draw, and how. */
export interface Projection {
  readonly elements: ElementDefinition[];
  readonly stylesheet: StylesheetJson;
}

interface Drawn {
  readonly palette: Palette;
  /** Everything, or what is in focus. */
  readonly whole: boolean;
  readonly trail: Trail | undefined;
  /** A role that Cytoscape has to tap and to drag. */
  readonly pressed: RoleIndex | null;
}

/** Projects the scenes of one map. As long as nothing changes, the projection is the same object. */
export function createProjection(): (scene: Scene, drawn: Drawn) => Projection {
  const sourceFor = lruMemoize(elementSource);
  const stylesheetFor = lruMemoize(stylesheet);
  const elementsFor = lruMemoize(
    (
      source: ReturnType<typeof elementSource>,
      states: Uint8Array,
      lines: Uint8Array,
      whole: boolean,
      trail: Trail | undefined,
      pressed: RoleIndex | null,
    ) => source(states, lines, { whole, trail, borrowed: pressed === null ? [] : [pressed] }),
  );
  const together = lruMemoize(
    (elements: ElementDefinition[], style: StylesheetJson): Projection => ({
      ...{ elements, stylesheet: style },
    }),
  );
  return (scene, { palette, whole, trail, pressed }) => {
    const source = sourceFor(scene, scene.marks);
    const elements = elementsFor(source, scene.states, scene.lines, whole, trail, pressed);
    return together(elements, stylesheetFor(palette));
  };
}
