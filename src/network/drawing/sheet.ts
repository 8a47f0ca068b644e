import { isolated } from '../../domain';
import type { PaintContext } from '../paint/context';
import type { Palette } from '../paint/palette';
import { legendEntries } from './paintLegend';
import type { Drawing, DrawingRequest, Target } from './types';
import { type Room, type Width, wrapped } from './wrapped';

const MARGIN = 20;
const TITLE = { size: 24, line: 34 } as const;
const WORDS = { size: 14, line: 20 } as const;
const ROW = 32;
const GAP = { sign: 7, entry: 20 } as const;
/** Words are as large on a picture of this width as on the page, and grow with a wider one. */
const WIDTH_AT_ONE = 1600;

/** A picture with what is written around it; sizes are pixels of the page. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paint: (target: Target) => Iterable<void>;
}

/** A band of the sheet, with its height; `paint` begins at its upper left corner. */
interface Band {
  readonly height: number;
  readonly paint: (context: PaintContext) => void;
}

/** Puts a drawing on a sheet: the head above it, the legend below it, as far as they are asked for. */
export function sheetOf(
  drawing: Drawing,
  { head, legend, flags, ground }: Pick<DrawingRequest, 'head' | 'legend' | 'flags' | 'ground'>,
  width: Width,
): Sheet {
  const { palette } = drawing;
  const scale = Math.max(1, drawing.width / WIDTH_AT_ONE);
  const room = { width: drawing.width / scale - 2 * MARGIN, measure: width };
  const above = head.length ? headBand(head, room, palette) : NOTHING;
  const below = legend ? legendBand(drawing, room, flags) : NOTHING;
  const top = Math.ceil(scale * above.height);
  const size = {
    width: drawing.width,
    height: top + drawing.height + Math.ceil(scale * below.height),
  };
  const paintBand = (context: PaintContext, band: Band, down: number) => {
    context.save();
    context.translate(0, down);
    context.scale(scale, scale);
    context.translate(MARGIN, 0);
    band.paint(context);
    context.restore();
  };
  return {
    ...size,
    *paint(target) {
      const { context } = target;
      if (ground) {
        context.fillStyle = palette.ground;
        context.fillRect(0, 0, size.width, size.height);
      }
      paintBand(context, above, 0);
      context.save();
      context.translate(0, top);
      context.beginPath();
      context.rect(0, 0, drawing.width, drawing.height);
      context.clip();
      yield* drawing.paint(target);
      context.restore();
      paintBand(context, below, top + drawing.height);
    },
  };
}

const NOTHING: Band = { height: 0, paint: () => {} };

function headBand([title = '', ...rest]: readonly string[], room: Room, palette: Palette): Band {
  const faces = [`600 ${TITLE.size}px ${palette.serif}`, `500 ${WORDS.size}px ${palette.narrow}`];
  const [large = '', small = ''] = faces;
  const titles = wrapped(title, large, room);
  const words = rest.flatMap((text) => wrapped(text, small, room));
  return {
    height: MARGIN + titles.length * TITLE.line + words.length * WORDS.line + 8,
    paint: (context) => {
      let y = MARGIN;
      const write = (lines: readonly string[], font: string, fillStyle: string, line: number) => {
        Object.assign(context, { font, fillStyle, textAlign: 'left', textBaseline: 'middle' });
        for (const text of lines) {
          context.fillText(isolated(text), 0, y + line / 2);
          y += line;
        }
      };
      write(titles, large, palette.ink, TITLE.line);
      write(words, small, palette.ink2, WORDS.line);
    },
  };
}

function legendBand(
  { legend, palette }: Drawing,
  { width, measure }: Room,
  hasFlags: boolean,
): Band {
  const font = `500 ${WORDS.size}px ${palette.narrow}`;
  let [x, row] = [0, 0];
  const placed = legendEntries(legend, hasFlags).map((entry) => {
    const wide = entry.width + GAP.sign + measure(entry.text, font);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const at = { ...entry, x, y: (row + 0.5) * ROW + 8 };
    x += wide + GAP.entry;
    return at;
  });
  return {
    height: placed.length ? (row + 1) * ROW + 16 : 0,
    paint: (context) => {
      for (const { x: left, y, width: wide, text, sign } of placed) {
        context.save();
        context.translate(left, y);
        sign(context, palette);
        Object.assign(context, { font, fillStyle: palette.ink2 });
        Object.assign(context, { textAlign: 'left', textBaseline: 'middle' });
        context.fillText(isolated(text), wide + GAP.sign, 0);
        context.restore();
      }
    },
  };
}
