import { fetched } from '../../ui';

/**
 * The map: asked for with the first scripts, and begun in a task of its own, so that the page around it is there
 * earlier. What draws it once there is a picture, Cytoscape, it asks for by itself.
 */
const mapParts = import('../../network');

export const Network = fetched(async () => (await mapParts).Network);

/** Starts the painter of a mass before there is anything to paint. */
export async function preparePainter(): Promise<void> {
  (await mapParts).preparePainter();
}
