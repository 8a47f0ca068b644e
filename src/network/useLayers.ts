import type { Core } from 'cytoscape';
import { type RefObject, useLayoutEffect } from 'react';
import { type Canvases, createLayers, type LayerContent, type Layers } from './layers';
import type { Scene } from './scene';

interface Laid extends LayerContent {
  readonly canvases: () => Canvases | null;
  /** Cytoscape has all of this scene, to draw it. */
  readonly isWhole: boolean;
  /** Cytoscape has drawn this scene already. */
  readonly isDrawn: boolean;
  readonly onPicture: () => void;
}

/**
 * Keeps the layers around Cytoscape's canvas, those of the scene that there is. They are made and told in the layout
 * phase: what Cytoscape draws next is drawn together with them.
 */
export function useLayers(
  layers: RefObject<Layers | null>,
  cy: Core | null,
  scene: Scene,
  states: Uint8Array,
  { canvases, isWhole, isDrawn, onPicture, ...content }: Laid,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was drawn before matters when they are made.
  useLayoutEffect(() => {
    const elements = canvases();
    if (!cy || !elements) return;
    // Where every role stands, for those who look at the map from outside: Cytoscape itself has not all of them. Set by
    // its own method, it would make Cytoscape style everything again.
    cy.scratch()._rolegraph = scene;
    const created = createLayers(cy, elements, scene, { isPainted: !isWhole, isDrawn, onPicture });
    layers.current = created;
    return created.destroy;
  }, [cy, scene, canvases]);

  useLayoutEffect(() => {
    if (isWhole) layers.current?.handOver();
  }, [layers, isWhole]);

  const { emphasis, marks, palette, cursor, backdrop, communities } = content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers of another instance are to be told, too.
  useLayoutEffect(() => {
    layers.current?.show({ emphasis, marks, palette, cursor, backdrop, communities });
  }, [cy, scene, states, emphasis, marks, palette, cursor, backdrop, communities]);
}
