import { CHART_BOX, type Chart } from '../../derive';
import type { RoleIndex } from '../../domain';
import type { Box } from '../scene/geometry';
import { HEADINGS, type Scale } from './scale';

/** Where the boxes of a chart are in what is scrolled, in pixels of the screen. They move with it by themselves. */
export function boxesOf({ middles }: Chart, scale: Scale) {
  const [width, height] = [CHART_BOX.width * scale.x, CHART_BOX.height * scale.y];
  return {
    boxOf: (role: RoleIndex): Box => {
      const x = (middles[2 * role] ?? 0) * scale.x;
      const y = (middles[2 * role + 1] ?? 0) * scale.y + HEADINGS;
      return {
        ...{ minX: x - width / 2, maxX: x + width / 2 },
        ...{ minY: y - height / 2, maxY: y + height / 2 },
      };
    },
    follow: () => () => {},
  };
}
