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
  /** Names of regions; large text only. */
  readonly region: string;
  readonly stamp: string;
  /** Lines between roles: as passing, and as dimmed. */
  readonly line: string;
  readonly lineDim: string;
  /** By colour number: 0 is unclassified, 1 to 9 are families, then a ramp in five steps, then the stamp. */
  readonly marks: readonly { readonly full: string; readonly dim: string }[];
  readonly serif: string;
  readonly narrow: string;
}

/** How much of the ramp's colour is in each of its steps. */
const RAMP_SHARES = [0.42, 0.56, 0.7, 0.85, 1] as const;

/** Reads the palette from the tokens that are in force on an element. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const ground = token('ground');
  const ink = token('ink');
  const fade = Number.parseFloat(token('fade')) / 100;
  return {
    ground,
    sheet: token('sheet'),
    wash: token('wash'),
    ink,
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    rule: token('rule'),
    ruleStrong: token('rule-strong'),
    region: token('region'),
    stamp: token('stamp'),
    line: mix(ink, ground, 0.42),
    lineDim: mix(ink, ground, 0.13),
    marks: [
      ...Array.from({ length: 10 }, (_, slot) => token(`fam-${slot}`)),
      ...RAMP_SHARES.map((share) => mix(token('fam-2'), ground, share)),
      token('stamp'),
    ].map((full) => ({ full, dim: mix(full, ground, fade) })),
    serif: token('serif'),
    narrow: token('narrow'),
  };
}

/** Two colours mixed, `share` of the first, the rest of the second; #rrggbb, or #rgb, to which the build shortens white. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => {
    const part = (colour: string) => Number.parseInt(whole(colour).slice(at, at + 2), 16);
    return Math.round(part(first) * share + part(second) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const whole = (colour: string) => (colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour);
