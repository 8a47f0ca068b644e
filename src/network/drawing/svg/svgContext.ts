import type { PaintContext } from '../../paint/context';
import { SvgPath, short } from './svgPath';
import { escaped, type Ruler, readFace } from './svgText';

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const ANCHORS: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end' };

/** What `save` keeps. */
const INITIAL = {
  fillStyle: '#000' as PaintContext['fillStyle'],
  strokeStyle: '#000' as PaintContext['strokeStyle'],
  lineWidth: 1,
  lineCap: 'butt' as CanvasLineCap,
  lineJoin: 'miter' as CanvasLineJoin,
  font: '400 10px sans-serif',
  letterSpacing: '0px',
  textAlign: 'left' as CanvasTextAlign,
  textBaseline: 'alphabetic' as CanvasTextBaseline,
  globalAlpha: 1,
};
type Style = typeof INITIAL;

interface Kept {
  readonly style: Style;
  readonly dashes: readonly number[];
  readonly matrix: Matrix;
  readonly clips: number;
}

export interface SvgContext extends Omit<PaintContext, 'fill' | 'stroke'> {
  fill(path?: SvgPath | CanvasFillRule, rule?: CanvasFillRule): void;
  stroke(path?: SvgPath): void;
  /** All that was painted, as elements of SVG. */
  readonly elements: () => string[];
  /** The characters that were written, by face: "italic " or "" and the families. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Paints what a canvas would paint as elements of SVG; as much of its interface as our painters use. */
export function createSvgContext(ruler: Ruler): SvgContext {
  const parts: string[] = [];
  const kept: Kept[] = [];
  const written = new Map<string, Set<string>>();
  let [path, dashes, matrix, clips, lastClip] = [
    new SvgPath(),
    [] as readonly number[],
    IDENTITY,
    0,
    0,
  ];

  const multiply = ([a, b, c, d, e, f]: Matrix) => {
    const [A, B, C, D, E, F] = matrix;
    matrix = [
      ...([A * a + C * b, B * a + D * b] as const),
      ...([A * c + C * d, B * c + D * d] as const),
      ...([A * e + C * f + E, B * e + D * f + F] as const),
    ];
  };
  const placed = () => {
    const isMoved = matrix.some((value, at) => value !== IDENTITY[at]);
    return isMoved ? ` transform="matrix(${matrix.map(exact).join(' ')})"` : '';
  };
  const seenThrough = () =>
    context.globalAlpha < 1 ? ` opacity="${short(context.globalAlpha)}"` : '';
  const filled = (rule?: CanvasFillRule) =>
    ` fill="${context.fillStyle}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`;
  const stroked = () => {
    const { strokeStyle, lineWidth, lineCap, lineJoin } = context;
    const dashed = dashes.length ? ` stroke-dasharray="${dashes.map(exact).join(' ')}"` : '';
    const cap = lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`;
    const join = lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`;
    return ` stroke="${strokeStyle}" stroke-width="${exact(lineWidth)}"${cap}${join}${dashed}`;
  };
  const write = (text: string, x: number, y: number, look: string) => {
    const { font, textAlign, textBaseline, letterSpacing } = context;
    const face = readFace(font);
    note(written, `${face.italic ? 'italic ' : ''}${face.families}`, text);
    const baseline = textBaseline === 'middle' ? y + ruler.drop(font) : y;
    const anchor = ANCHORS[textAlign];
    const spacing = spacingIn(letterSpacing, face.size);
    parts.push(
      `<text x="${short(x)}" y="${short(baseline)}" font-family="${escaped(face.families)}"`,
      ` font-size="${short(face.size)}" font-weight="${face.weight}"`,
      face.italic ? ' font-style="italic"' : '',
      anchor ? ` text-anchor="${anchor}"` : '',
      spacing ? ` letter-spacing="${short(spacing)}"` : '',
      `${look}${seenThrough()}${placed()}>${escaped(text)}</text>\n`,
    );
  };
  const box = (x: number, y: number, width: number, height: number, look: string) => {
    const size = `width="${short(width)}" height="${short(height)}"`;
    parts.push(`<rect x="${short(x)}" y="${short(y)}" ${size}${look}${placed()}/>\n`);
  };

  const context: SvgContext = {
    ...INITIAL,
    written,
    elements: () => parts,
    beginPath: () => {
      path = new SvgPath();
    },
    moveTo: (x, y) => path.moveTo(x, y),
    lineTo: (x, y) => path.lineTo(x, y),
    quadraticCurveTo: (...points) => path.quadraticCurveTo(...points),
    arc: (x, y, r, from, to) => path.arc(x, y, r, from, to),
    rect: (...rect) => path.rect(...rect),
    closePath: () => path.closePath(),
    fill: (what, rule) => {
      const own = what instanceof SvgPath ? what : path;
      const evenly = typeof what === 'string' ? what : rule;
      parts.push(own.elements(`${filled(evenly)}${seenThrough()}${placed()}`));
    },
    stroke: (what = path) =>
      void parts.push(what.elements(` fill="none"${stroked()}${seenThrough()}${placed()}`)),
    clip: () => {
      const id = `clip${++lastClip}`;
      parts.push(`<clipPath id="${id}">${path.elements(placed()).trim()}</clipPath>\n`);
      parts.push(`<g clip-path="url(#${id})">\n`);
      clips++;
    },
    fillRect: (...rect) => box(...rect, filled()),
    strokeRect: (...rect) => box(...rect, ` fill="none"${stroked()}`),
    fillText: (text, x, y) => write(text, x, y, filled()),
    strokeText: (text, x, y) => write(text, x, y, ` fill="none"${stroked()}`),
    measureText: (text) => {
      const { font, letterSpacing } = context;
      const between = spacingIn(letterSpacing, readFace(font).size);
      return { width: ruler.width(text, font) + between * [...text].length };
    },
    setLineDash: (pattern) => {
      dashes = [...pattern];
    },
    translate: (x, y) => multiply([1, 0, 0, 1, x, y]),
    scale: (x, y) => multiply([x, 0, 0, y, 0, 0]),
    rotate: (angle) => {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      multiply([cos, sin, -sin, cos, 0, 0]);
    },
    save: () => void kept.push({ style: styleOf(context), dashes, matrix, clips }),
    restore: () => {
      const before = kept.pop();
      if (!before) return;
      parts.push('</g>\n'.repeat(clips - before.clips));
      ({ dashes, matrix, clips } = before);
      Object.assign(context, before.style);
    },
  };
  return context;
}

/** More exactly than a point: the zoom of a whole map is in it. */
const exact = (value: number) => String(Math.round(value * 1e5) / 1e5);

function styleOf(context: Style): Style {
  const names = Object.keys(INITIAL) as (keyof Style)[];
  return Object.fromEntries(names.map((name) => [name, context[name]])) as Style;
}

const spacingIn = (letterSpacing: string, size: number) =>
  Number.parseFloat(letterSpacing) * (letterSpacing.endsWith('em') ? size : 1);

function note(written: Map<string, Set<string>>, face: string, text: string): void {
  const chars = written.get(face) ?? new Set();
  for (const char of text) chars.add(char);
  written.set(face, chars);
}
