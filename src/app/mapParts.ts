import { lazy } from 'react';

/**
 * The map, half of all the scripts before the first picture: asked for with the first of them, and begun in a task of
 * its own, so that the page around it is there earlier.
 */
export const mapParts = import('../network');

export const Network = lazy(async () => ({ default: (await mapParts).Network }));

/** Starts the painter of a mass before there is anything to paint. */
export async function preparePainter(): Promise<void> {
  (await mapParts).preparePainter();
}
