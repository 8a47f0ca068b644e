/** The colours and faces of the theme in force, as the canvas needs them. */
export interface Palette {
  readonly ground: string;
  readonly sheet: string;
  /** Every other tier of the org chart. */
  readonly wash: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly stamp: string;
  /** Lines between roles: as passing, and as dimmed. */
  readonly line: string;
  readonly lineDim: string;
  /** By colour number: 0 is unclassified, 1 to 9 are families, then a ramp in five steps, then the stamp. */
  readonly marks: readonly { readonly full: string; readonly dim: string }[];
  readonly serif: string;
  readonly narrow: string;
  /** How many times its usual size the reader has text in. */
  readonly textScale: number;
}

/** The size of the text of a page, in pixels, that no reader has changed. */
const USUAL_TEXT = 16;

const MARKS = 16;
/** How much ink is in a dimmed line. */
const DIM_LINE = 0.13;

/** Reads the palette from the tokens that are in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colour = (name: string) => inDigits(token(name));
  const ground = colour('ground');
  const ink = colour('ink');
  const fade = Number.parseFloat(token('fade')) / 100;
  return {
    ground,
    sheet: colour('sheet'),
    wash: colour('wash'),
    ink,
    ink2: colour('ink-2'),
    ink3: colour('ink-3'),
    rule: colour('rule'),
    ruleStrong: colour('rule-strong'),
    stamp: colour('stamp'),
    line: colour('line'),
    lineDim: mix(ink, ground, DIM_LINE),
    marks: Array.from({ length: MARKS }, (_, slot) => {
      const full = colour(`fam-${slot}`);
      return { full, dim: mix(full, ground, fade) };
    }),
    serif: token('serif'),
    narrow: token('narrow'),
    textScale: Number.parseFloat(style.fontSize) / USUAL_TEXT,
  };
}

/** A colour as #rrggbb: those that a reader forces on the page have names, which nothing can mix. */
function inDigits(colour: string): string {
  if (colour.startsWith('#')) return colour;
  const probe = document.documentElement.appendChild(document.createElement('i'));
  probe.style.color = colour;
  const context = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = getComputedStyle(probe).color;
  probe.remove();
  context.fillRect(0, 0, 1, 1);
  return `#${Array.from(context.getImageData(0, 0, 1, 1).data.subarray(0, 3), hex).join('')}`;
}

const hex = (part: number) => Math.round(part).toString(16).padStart(2, '0');

/** Two colours mixed, `share` of the first, the rest of the second; #rrggbb, or #rgb, to which the build shortens white. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const part = (colour: string) => Number.parseInt(whole(colour).slice(at, at + 2), 16);
    return hex(part(first) * share + part(second) * (1 - share));
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const whole = (colour: string) => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);
