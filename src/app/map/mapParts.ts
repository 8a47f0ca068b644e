import { fetched } from '../../ui';

// Cytoscape, which draws the map after the first picture, is fetched by the map itself.
const load = () => import('../../network');

/** The map. It has a script of its own, fetched by the boot, so that the page around it is shown earlier. */
export const Network = fetched(async () => (await load()).Network);

/** The org chart; fetched when it is first shown. */
export const OrgChart = fetched(async () => (await import('../../network/OrgChart')).OrgChart);

/** Fetches what draws pictures that are taken out of the page. */
export const loadDrawing = async () => (await load()).loadDrawing();

/** The colours of roles in the theme in force, by their numbers. */
export async function loadMarkColours(): Promise<readonly string[]> {
  const { readPalette } = await load();
  return readPalette(document.documentElement).marks.map(({ full }) => full);
}

/** Starts the painter of a large map before there is anything to paint. */
export async function preparePainter(): Promise<void> {
  (await load()).preparePainter();
}
