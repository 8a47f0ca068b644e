import { lazy } from 'react';

/**
 * The map: asked for with the first scripts, and begun in a task of its own, so that the page around it is there
 * earlier. What draws it once there is a picture, Cytoscape, it asks for by itself.
 */
export const mapParts = import('../network');

export const Network = lazy(async () => ({ default: (await mapParts).Network }));

/** Starts the painter of a mass before there is anything to paint. */
export async function preparePainter(): Promise<void> {
  (await mapParts).preparePainter();
}
