/** A face as CSS's `font` writes it. */
export interface Face {
  readonly italic: boolean;
  readonly weight: number;
  readonly size: number;
  readonly families: string;
}

const FONT = /^(italic )?(\d+) ([\d.]+)px (.*)$/s;

/** Reads a face as our painters write it: perhaps "italic", weight, size in pixels, families. */
export function readFace(font: string): Face {
  const [, italic, weight, size, families = 'sans-serif'] = FONT.exec(font) ?? [];
  return {
    ...{ italic: italic !== undefined, families: families.trim() },
    ...{ weight: Number(weight ?? 400), size: Number(size ?? 16) },
  };
}

/** How texts are measured: by a canvas of the browser. */
export interface Ruler {
  /** In pixels, without what is between the letters besides. */
  readonly width: (text: string, font: string) => number;
  /** How far below the middle of a line its baseline is. */
  readonly drop: (font: string) => number;
}

/** A ruler that uses a canvas. */
export function createRuler(context: CanvasRenderingContext2D): Ruler {
  const drops = new Map<string, number>();
  const ascent = (font: string, textBaseline: CanvasTextBaseline) => {
    Object.assign(context, { font, textBaseline });
    return context.measureText('H').actualBoundingBoxAscent;
  };
  return {
    width: (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    },
    drop: (font) => {
      const known = drops.get(font);
      if (known !== undefined) return known;
      const drop = ascent(font, 'alphabetic') - ascent(font, 'middle');
      drops.set(font, drop);
      return drop;
    },
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;
/** Marks round a text that keep its direction to itself; an element of its own does that. */
const ISOLATES = /[\u2066-\u2069]/g;

/** A text as it stands in XML. */
export const escaped = (text: string): string =>
  text
    .replace(NOT_XML, '')
    .replace(ISOLATES, '')
    .replace(/[&<>"]/g, (char) => ENTITIES[char] ?? '');
