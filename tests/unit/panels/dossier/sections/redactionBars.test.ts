import { expect, test } from 'vitest';
import { barWidths } from '../../../../../src/panels/dossier/sections/source/redactionBars';

test('the bars are the same for the same text, of one or two lengths, and fit a narrow column', () => {
  const texts = Array.from({ length: 50 }, (_, index) => `advert ${index}`);
  const widths = texts.map(barWidths);
  expect(texts.map(barWidths)).toEqual(widths);
  expect(new Set(widths.map(String)).size).toBeGreaterThan(20);
  for (const bars of widths) {
    expect([1, 2]).toContain(bars.length);
    expect(bars.reduce((sum, width) => sum + width, 0)).toBeLessThan(180);
  }
});
