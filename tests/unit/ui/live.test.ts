import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asOneText } from '../../../src/ui/live/asOneText';

test('what is to be said at one moment is one text, each sentence ended', () => {
  expect(asOneText(['12 of 72 roles', 'SDET does not pass the filter on pay.'])).toBe(
    '12 of 72 roles. SDET does not pass the filter on pay.',
  );
});

test('the heading that has just got the focus, and is read for that, is not said once more', () => {
  expect(asOneText(['Dossier: SDET', '12 of 72 roles'], 'SDET')).toBe('12 of 72 roles.');
  expect(asOneText(['Dossier: SDET'], '')).toBe('Dossier: SDET.');
});

test('one live region speaks: no other part of the page is one', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const live = files.filter(
    (file) =>
      file.endsWith('.tsx') &&
      /role="status"|aria-live="(polite|assertive)"/.test(readFileSync(`src/${file}`, 'utf8')),
  );
  expect(live.sort()).toEqual(['ui/Dialog.tsx', 'ui/live/Said.tsx']);
});
