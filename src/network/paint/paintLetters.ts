import { indexesIn } from '../../domain';
import type { Viewport } from '../scene/geometry';
import { onScreen, type Scene, STATE } from '../scene/scene';
import type { PaintContext } from './context';
import type { Palette } from './palette';

/** The letters are as large as the smallest text of the page; a disc that is too small for them has none. */
const SIZE = 12;
const LEAST_RADIUS = 7.5;

/** Paints the letters of families on the discs that are large enough, in ink or ground, whichever can be read on them. */
export function paintLetters(
  context: PaintContext,
  scene: Scene,
  letters: ReadonlyMap<number, string>,
  view: Viewport,
  palette: Palette,
): void {
  const size = SIZE * palette.textScale;
  context.save();
  context.font = `700 ${size}px ${palette.narrow}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const role of indexesIn(scene.roles)) {
    const slot = scene.marks.colour[role] ?? 0;
    const text = letters.get(slot);
    const radius = (scene.marks.disc[role] ?? 0) * view.zoom;
    if (!text || !isInColour(scene.states[role]) || radius < LEAST_RADIUS * palette.textScale)
      continue;
    const { x, y } = onScreen(scene, role, view);
    const disc = scene.marks.filed[role] ? palette.marks[slot]?.full : palette.ground;
    context.fillStyle = readableOn(disc ?? palette.ground, palette);
    context.fillText(text, x, y + 0.5);
  }
  context.restore();
}

const isInColour = (state: number | undefined) => state !== STATE.dim && state !== STATE.hidden;

function readableOn(disc: string, { ink, ground }: Palette): string {
  const away = (colour: string) => Math.abs(lightness(colour) - lightness(disc));
  return away(ink) > away(ground) ? ink : ground;
}

/** How light a colour of six digits looks, roughly. */
function lightness(colour: string): number {
  const part = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16) || 0;
  return 0.21 * part(1) + 0.72 * part(3) + 0.07 * part(5);
}
