import { expect, test } from 'vitest';
import { communitiesOf, lookOf, pairs, regionsOf } from '../../../src/derive';
import { asRoleIndex, runToEnd } from '../../../src/domain';
import { analyse } from '../../../src/graph';
import { fitViewport } from '../../../src/network/camera/camera';
import { withLands } from '../../../src/network/camera/framing';
import { createViewport } from '../../../src/network/camera/viewport';
import { homeKeeper } from '../../../src/network/labels/home';
import type { Box } from '../../../src/network/scene/geometry';
import { boxAround, createScene, onScreen } from '../../../src/network/scene/scene';
import { builtInTaxonomy } from '../builtIn';

/** The stage of a page of 1440x900 beside the filters, with the panel folded, and what is kept clear of it. */
const STAGE = { clientWidth: 1208, clientHeight: 784 } as HTMLElement;
const INSETS = { top: 10, right: 60, bottom: 100, left: 12 };
/** The width of a character, and of a spaced capital, on the whole; the fonts of the page are not here. */
const [CHARACTER, CAPITAL] = [5.7, 11];

test('at rest every title of the built-in records are written, none over another mark, and every land has its name', () => {
  const taxonomy = builtInTaxonomy();
  const analysis = analyse(taxonomy);
  const communities = communitiesOf(taxonomy, analysis);
  if (!communities) throw new Error('There are no communities.');
  const scene = createScene({
    ...{ roles: taxonomy.roles, pairs: pairs(taxonomy), layout: 'map' },
    look: lookOf(taxonomy, analysis, 'family', 'citations'),
    positions: analysis.positions,
  });
  const viewport = createViewport(STAGE);
  const box = withLands(boxAround(scene) as Box, analysis.lands);
  viewport.show(fitViewport(box, STAGE.clientWidth, STAGE.clientHeight, INSETS), 0.1);
  const regions = runToEnd(regionsOf(communities, analysis.lands, scene.at));
  const home = runToEnd(
    homeKeeper()(viewport, scene, {
      ...{ measure: (text) => CHARACTER * text.length, covers: [], regions },
      ...{ regionWidth: (text) => CAPITAL * text.length, regionLine: 20 },
    }),
  );
  expect(new Set(home.labels.map(({ role }) => role)).size).toBe(taxonomy.roles.length);
  expect(home.names).toHaveLength(regions.regions.length);
  const discs = taxonomy.roles.map((_, i) => {
    const index = asRoleIndex(i);
    const { x, y } = onScreen(scene, index, viewport.now());
    return { index, x, y, r: (scene.marks.disc[index] ?? 0) * viewport.now().zoom };
  });
  const covered = home.labels.flatMap(({ role, box: { minX, maxX, minY, maxY } }) =>
    discs.filter(
      ({ index, x, y, r }) =>
        index !== role && x + r > minX && x - r < maxX && y + r > minY && y - r < maxY,
    ),
  );
  expect(covered).toEqual([]);
});
