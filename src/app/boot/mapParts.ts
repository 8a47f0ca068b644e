import { fetched } from '../../ui';

// What draws the map once there is a picture, Cytoscape, it fetches by itself.
const load = () => import('../../network');

/** The map, in a script of its own, so that the page around it is there earlier; the boot fetches it. */
export const Network = fetched(async () => (await load()).Network);

/** Starts the painter of a large map before there is anything to paint. */
export async function preparePainter(): Promise<void> {
  (await load()).preparePainter();
}
