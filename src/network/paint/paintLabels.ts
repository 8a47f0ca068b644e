import { isolated } from '../../domain';
import type { EdgeLabel } from '../labels/edgeLabels';
import { type LabelStyle, LINE_HEIGHT, type Measure, type PlacedLabel } from '../labels/label';
import type { Box, Point } from '../scene/geometry';
import type { PaintContext } from './context';
import type { Palette } from './palette';

const HALO = 3.5;

/** The face of each kind of label. */
function labelFont(
  style: LabelStyle | 'edge',
  { serif, narrow, textScale }: Pick<Palette, 'serif' | 'narrow' | 'textScale'>,
): string {
  const font = (weight: number, size: number, face: string) =>
    `${weight} ${size * textScale}px ${face}`;
  const fonts = {
    selected: font(650, 19, serif),
    matched: font(700, 14, narrow),
    plain: font(500, 13, narrow),
    dim: font(450, 12, narrow),
    edge: font(700, 13, narrow),
  };
  return fonts[style];
}

/** Measures labels, each text once. */
export function createMeasure(context: PaintContext, palette: Palette): Measure {
  const known = new Map<string, number>();
  const widthOf = (text: string, style: LabelStyle) => {
    const font = labelFont(style, palette);
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
  return Object.assign(widthOf, { scale: palette.textScale });
}

/** Draws a label with a halo of the ground's colour, so that it reads over lines. */
export function paintLabel(context: PaintContext, label: PlacedLabel, palette: Palette): void {
  context.font = labelFont(label.style, palette);
  context.textAlign = label.align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = palette.ground;
  context.fillStyle = label.style === 'dim' ? palette.ink3 : palette.ink;
  for (const pass of ['strokeText', 'fillText'] as const) {
    label.lines.forEach((line, i) => {
      context[pass](
        isolated(line),
        label.x,
        label.y + i * LINE_HEIGHT[label.style] * palette.textScale,
      );
    });
  }
}

/** Draws a line under a label that is written elsewhere. */
export function underline(
  context: PaintContext,
  { minX, maxX, maxY }: Box,
  { ink }: Palette,
): void {
  Object.assign(context, { strokeStyle: ink, lineWidth: 1.5 });
  context.beginPath();
  context.moveTo(minX, maxY);
  context.lineTo(maxX, maxY);
  context.stroke();
}

/** Draws a percentage on its line. */
export function paintEdgeLabel(
  context: PaintContext,
  { text, box, isTrail }: EdgeLabel,
  palette: Palette,
): void {
  const width = box.maxX - box.minX;
  const height = box.maxY - box.minY;
  context.fillStyle = palette.sheet;
  context.strokeStyle = isTrail ? palette.ink : palette.stamp;
  context.lineWidth = 1.25;
  context.fillRect(box.minX, box.minY, width, height);
  context.strokeRect(box.minX, box.minY, width, height);
  context.font = labelFont('edge', palette);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  context.fillText(text, box.minX + width / 2, box.minY + height / 2 + 0.5);
}

const BRACKET = { off: 7, arm: 9 } as const;

const RING_OFF = 5;

/** Draws a ring around the role that the keyboard stands on, as wide at any zoom. */
export function paintRing(
  context: PaintContext,
  { x, y }: Point,
  radius: number,
  { ground, ink }: Palette,
): void {
  context.beginPath();
  context.arc(x, y, radius + RING_OFF, 0, 2 * Math.PI);
  Object.assign(context, { strokeStyle: ground, lineWidth: 5 });
  context.stroke();
  Object.assign(context, { strokeStyle: ink, lineWidth: 2 });
  context.stroke();
}

/** Draws four corner brackets around the selected role. */
export function paintBrackets(
  context: PaintContext,
  { x, y }: Point,
  radius: number,
  palette: Palette,
): void {
  const half = radius + BRACKET.off;
  context.strokeStyle = palette.stamp;
  context.lineWidth = 2;
  context.beginPath();
  for (const u of [-1, 1]) {
    for (const v of [-1, 1]) {
      context.moveTo(x + u * half, y + v * (half - BRACKET.arm));
      context.lineTo(x + u * half, y + v * half);
      context.lineTo(x + u * (half - BRACKET.arm), y + v * half);
    }
  }
  context.stroke();
}

/**
 * Waits for the faces that labels use, which the page has asked for with its first lines; canvas text does not wait by
 * itself. Where they do not come, another face is written.
 */
export async function loadLabelFonts(palette: Palette): Promise<void> {
  const styles = ['selected', 'matched', 'plain', 'dim', 'edge'] as const;
  const loading = styles.map((style) => document.fonts.load(labelFont(style, palette)));
  await Promise.allSettled(loading);
}
