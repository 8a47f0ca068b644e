import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitViewport, reveal, ZOOM } from '../../../src/network/camera/camera';

const insets = { top: 30, right: 60, bottom: 90, left: 40 };

describe('the camera', () => {
  test('fits a box between the insets, centred, and never closer than a role is meant to be seen', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const box = { minX: -width, maxX: width, minY: -height, maxY: height };
        const { zoom, pan } = fitViewport(box, 900, 700, insets);
        expect(zoom).toBeLessThanOrEqual(ZOOM.closestFit);
        expect(zoom * -width + pan.x).toBeGreaterThanOrEqual(insets.left - 0.01);
        expect(zoom * width + pan.x).toBeLessThanOrEqual(900 - insets.right + 0.01);
        expect(zoom * height + pan.y).toBeLessThanOrEqual(700 - insets.bottom + 0.01);
        expect(pan.x).toBeCloseTo(insets.left + (900 - insets.left - insets.right) / 2);
      }),
    );
  });

  test('moves no further than it must to show a role, and not at all for one in sight', () => {
    expect(reveal({ x: 400, y: 300 }, 900, 700, insets)).toBeNull();
    expect(reveal({ x: -20, y: 300 }, 900, 700, insets)).toEqual({ x: 60, y: 0 });
    expect(reveal({ x: 400, y: 690 }, 900, 700, insets)).toEqual({ x: 0, y: -80 });
  });
});
