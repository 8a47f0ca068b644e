import { formatHex, interpolate, wcagContrast } from 'culori';
import { FAMILY_COLOURS } from '../../domain';

const COLOUR = /^#[0-9a-f]{6}$/i;

/** Up to nine colours of families, "#1b5e20,#0d47a1"; what is wrong with them if anything is. */
export function readColours(text: string): readonly string[] | { readonly fault: string } {
  const colours = text.split(',').map((colour) => colour.trim());
  const wrong = colours.find((colour) => !COLOUR.test(colour));
  if (wrong !== undefined) return { fault: `expected colours such as #1b5e20; found "${wrong}"` };
  return colours.length > FAMILY_COLOURS
    ? { fault: `expected at most ${FAMILY_COLOURS} colours; found ${colours.length}` }
    : colours;
}

/** Of the grounds in tokens.css those from which it is hardest to stand out, and what makes a colour do so. */
const THEMES = {
  light: { ground: '#eceee8', towards: '#000000' },
  dark: { ground: '#1c201e', towards: '#ffffff' },
};
/** WCAG 2.2, 1.4.11: the contrast of what is no text. */
const LEAST_CONTRAST = 3;
const STEP = 0.05;

/** A colour as it is in a theme: darker on paper, and lighter in dark, where it would not stand out. */
function colourIn(theme: keyof typeof THEMES, colour: string): string {
  const { ground, towards } = THEMES[theme];
  const mixed = interpolate([colour, towards], 'oklab');
  let share = 0;
  while (wcagContrast(mixed(share), ground) < LEAST_CONTRAST) share += STEP;
  return formatHex(mixed(share));
}

/** A style that gives the families these colours. */
export function coloursCss(colours: readonly string[]): string {
  const rules = (theme: keyof typeof THEMES) =>
    colours.map((colour, at) => `  --fam-${at + 1}: ${colourIn(theme, colour)};`).join('\n');
  return [
    `:root {\n${rules('light')}\n}`,
    '@media screen and (prefers-color-scheme: dark) {',
    `:root:not([data-theme='light']) {\n${rules('dark')}\n}`,
    '}',
    `@media screen {\n:root[data-theme='dark'] {\n${rules('dark')}\n}\n}\n`,
  ].join('\n');
}
