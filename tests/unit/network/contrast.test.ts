import { readFileSync } from 'node:fs';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { landColour } from '../../../src/network/paint/paintLands';
import { regionColour } from '../../../src/network/paint/paintRegionNames';
import { type Palette, readPalette } from '../../../src/network/paint/palette';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const SLOTS = Array.from({ length: 16 }, (_, slot) => slot);
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const LEAST = { text: 4.5, graphics: 3 };

/** In units of CIEDE2000, which tells colours apart from about 2. */
const LEAST_APART = 7;

/** The colours of the first rule after a selector by name. */
const colours = (selector: string) => {
  const rule = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map(
    Array.from(rule.matchAll(/--([\w-]+): ([^;]+);/g), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
};
const light = colours(':root {');
const THEMES = {
  light,
  dark: new Map([...light, ...colours(':root[data-theme="dark"]')]),
  'dark of the system': new Map([...light, ...colours(':root:not([data-theme="light"])')]),
};

afterEach(() => vi.unstubAllGlobals());

/** The palette as the map reads it from a theme. */
function paletteOf(tokens: ReadonlyMap<string, string>): Palette {
  const tokenOf = (name: string): string =>
    (tokens.get(name) ?? '').replace(/var\(--([\w-]+)\)/, (_, other) => tokenOf(other));
  vi.stubGlobal('getComputedStyle', () => ({
    fontSize: '16px',
    getPropertyValue: (name: string) => tokenOf(name.slice(2)),
  }));
  return readPalette({} as Element);
}

describe.each(Object.entries(THEMES))('in the theme %s', (_, tokens) => {
  const lowest = (of: (palette: Palette, slot: number) => [string, string]) => {
    const palette = paletteOf(tokens);
    return Math.min(...SLOTS.map((slot) => wcagContrast(...of(palette, slot))));
  };

  test('lines stand out from the ground and from the tint of each land', () => {
    const onLand = lowest((palette, slot) => [palette.line, landColour(palette, slot)]);
    expect(onLand).toBeGreaterThanOrEqual(LEAST.graphics);
    expect(lowest(({ line, ground }) => [line, ground])).toBeGreaterThanOrEqual(LEAST.graphics);
    expect(lowest(({ line, wash }) => [line, wash])).toBeGreaterThanOrEqual(LEAST.graphics);
  });

  test('every colour of a role stands out from the ground and from the sheet', () => {
    for (const under of ['ground', 'sheet'] as const) {
      const least = lowest((palette, slot) => [palette.marks[slot]?.full ?? '', palette[under]]);
      expect(least).toBeGreaterThanOrEqual(LEAST.graphics);
    }
  });

  test('names of lands can be read on their tint, and in the water', () => {
    const onLand = lowest((palette, slot) => [
      regionColour(palette, slot),
      landColour(palette, slot),
    ]);
    expect(onLand).toBeGreaterThanOrEqual(LEAST.text);
    const inWater = lowest((palette, slot) => [regionColour(palette, slot), palette.ground]);
    expect(inWater).toBeGreaterThanOrEqual(LEAST.text);
  });

  test('titles of roles can be read, also of those that do not pass', () => {
    for (const face of ['ink', 'ink2', 'ink3'] as const) {
      const least = lowest((palette, slot) => [palette[face], landColour(palette, slot)]);
      expect(least, face).toBeGreaterThanOrEqual(LEAST.text);
    }
  });

  test('no two families look alike, whatever colours the reader sees', () => {
    const families = paletteOf(tokens).marks.slice(1, 10);
    const difference = differenceCiede2000();
    for (const seen of [filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit]) {
      const colours = families.map(({ full }) => seen(1)(parse(full) as Color));
      const apart = colours.flatMap((one, at) =>
        colours.slice(at + 1).map((other) => difference(one, other)),
      );
      expect(Math.min(...apart)).toBeGreaterThan(LEAST_APART);
    }
  });
});
