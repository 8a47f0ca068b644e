import type { Core } from 'cytoscape';
import { type RefObject, useLayoutEffect } from 'react';
import type { LiveViewport } from '../camera/viewport';
import type { Scene } from '../scene/scene';
import { type Canvases, createLayers, type LayerContent, type Layers } from './layers';

interface Laid extends LayerContent {
  readonly canvases: () => Canvases | null;
  /** Cytoscape is to draw all of this scene. */
  readonly isWhole: boolean;
  readonly onPicture: () => void;
}

/**
 * Keeps the layers around Cytoscape's canvas, those of the scene that there is. They are made and told in the layout
 * phase: what Cytoscape draws next is drawn together with them.
 */
export function useLayers(
  layers: RefObject<Layers | null>,
  viewport: LiveViewport | null,
  cy: Core | null,
  scene: Scene,
  states: Uint8Array,
  { canvases, isWhole, onPicture, ...content }: Laid,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: who draws at first matters when they are made.
  useLayoutEffect(() => {
    const elements = canvases();
    if (!viewport || !elements) return;
    const isPainted = !isWhole || !cy;
    const created = createLayers(viewport, elements, scene, { isPainted, onPicture });
    layers.current = created;
    return created.destroy;
  }, [viewport, scene, canvases]);

  // Where every role stands, for those who look at the map from outside: Cytoscape itself has not all of them. Set by
  // its own method, it would make Cytoscape style everything again.
  useLayoutEffect(() => {
    if (cy) cy.scratch()._rolegraph = scene;
  }, [cy, scene]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers of another scene are to be told, too.
  useLayoutEffect(() => {
    if (isWhole) layers.current?.handOver();
  }, [layers, isWhole, viewport, scene]);

  const { emphasis, marks, palette, cursor, backdrop, communities } = content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers of another instance are to be told, too.
  useLayoutEffect(() => {
    layers.current?.show({ emphasis, marks, palette, cursor, backdrop, communities });
  }, [viewport, scene, states, emphasis, marks, palette, cursor, backdrop, communities]);
}
