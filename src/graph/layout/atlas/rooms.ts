import { halved } from '../../../domain';

/** What a mark and the label below it need around the mark's middle, in pixels at zoom 1. */
export interface Room {
  /** Half the width. */
  readonly half: number;
  readonly up: number;
  readonly down: number;
}

/** The average width of a character of a label, and of a name in spaced capitals. */
const CHARACTER = 6.4;
const CAPITAL = 11.8;
/** A longer title is written on two lines, in characters. */
const LONG = 13;
const LINE = 17;
const NAME_LINE = 20;
const MARK = 16;
const ASIDE = 3;
/** A title is given no more room than so many characters a line. */
const WIDEST = 26;

/** A text on two lines, or on one if it is a single word. */
const halves = (text: string): string[] => halved(text, ({ length }) => length) ?? [text];

const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));

/** The room of a role: its mark, and its title below it on one or two lines. Estimated, for no text can be measured here. */
export function roomOf(title: string): Room {
  const lines = title.length > LONG ? halves(title) : [title];
  const width = CHARACTER * Math.min(WIDEST, longest(lines));
  return {
    half: Math.max(MARK, width / 2) + ASIDE,
    up: MARK + ASIDE,
    down: MARK + ASIDE + (title ? LINE * lines.length : 0),
  };
}

/** A longer name is written on two lines, in characters. */
const LONG_NAME = 12;

/** Between the two parts of a land's name. */
export const NAME_JOINT = ' · ';

/** The lines that the name of a land is written on: a long one has its two parts, or its halves, on two. */
export function linesOfName(name: string): string[] {
  if (name.length <= LONG_NAME) return [name];
  const [first = '', second] = name.split(NAME_JOINT);
  return second ? [first + NAME_JOINT.trimEnd(), second] : halves(name);
}

/** The room of a land's name around its middle. */
export function roomOfName(name: string): Room {
  const lines = linesOfName(name);
  const high = (NAME_LINE * lines.length) / 2;
  return { half: (CAPITAL * longest(lines)) / 2 + ASIDE, up: high, down: high };
}
