import type { Box } from '../scene/geometry';
import { isInside } from './label';
import type { Avoided } from './placeLabels';

/** Where a card stands: the corner that is nearest to its role, and in which direction it extends from there. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly extends: { readonly x: 'left' | 'right'; readonly y: 'up' | 'down' };
}

/** How much room a card has at most, in pixels. */
export const CARD = { width: 228, height: 158 } as const;
/** From the mark to the card: an arrow of the pointer that stands at its edge has room. */
const GAP = 20;

/**
 * A place for a card beside a mark or above or below it, inside the frame; of all the one that covers least of what is
 * better left to see. Null where the mark leaves no room.
 */
export function placeCard(mark: Box, frame: Box, kept: readonly Avoided[]): CardPlace | null {
  const costs = placesAround(mark, frame)
    .map((place) => ({ place, box: cardBox(place) }))
    .filter(({ box }) => isInside(box, frame))
    .map(({ place, box }) => ({
      place,
      cost: kept.reduce((sum, one) => sum + (one.weight ?? 1) * coveredShare(one, box), 0),
    }));
  const least = Math.min(...costs.map(({ cost }) => cost));
  return costs.find(({ cost }) => cost === least)?.place ?? null;
}

/** Beside the mark, then below and above it; along it as far as it is in the frame. */
function placesAround(mark: Box, frame: Box): CardPlace[] {
  const [minX, minY] = [Math.max(mark.minX, frame.minX), Math.max(mark.minY, frame.minY)];
  const [maxX, maxY] = [Math.min(mark.maxX, frame.maxX), Math.min(mark.maxY, frame.maxY)];
  const ways = (['right', 'left'] as const).flatMap((x) =>
    (['down', 'up'] as const).map((y) => ({ x, y })),
  );
  const beside = ways.map((to) => ({
    x: to.x === 'right' ? maxX + GAP : minX - GAP,
    y: to.y === 'down' ? minY : maxY,
    extends: to,
  }));
  const over = ways.map((to) => ({
    x: to.x === 'right' ? minX : maxX,
    y: to.y === 'down' ? maxY + GAP : minY - GAP,
    extends: to,
  }));
  return [...beside, ...over];
}

/** What a card in that place covers at most. */
export function cardBox({ x, y, extends: to }: CardPlace): Box {
  const [minX, minY] = [
    to.x === 'right' ? x : x - CARD.width,
    to.y === 'down' ? y : y - CARD.height,
  ];
  return { minX, minY, maxX: minX + CARD.width, maxY: minY + CARD.height };
}

/** What part of a box another one covers. */
function coveredShare(box: Box, by: Box): number {
  const { width, height } = sizeOf({
    minX: Math.max(box.minX, by.minX),
    minY: Math.max(box.minY, by.minY),
    maxX: Math.min(box.maxX, by.maxX),
    maxY: Math.min(box.maxY, by.maxY),
  });
  const whole = sizeOf(box);
  return (width * height) / (whole.width * whole.height || 1);
}

const sizeOf = ({ minX, minY, maxX, maxY }: Box) => ({
  width: Math.max(0, maxX - minX),
  height: Math.max(0, maxY - minY),
});
