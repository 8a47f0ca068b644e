import { expect, test } from 'vitest';
import { pageTitle } from '../../../../src/app/link/pageTitle';

const start = {
  role: undefined,
  page: 'dossier',
  view: 'Map',
  isFirstView: true,
  site: 'Rolegraph',
} as const;

test('the title of the page has role, page and view, and is the name of the site at first', () => {
  expect(pageTitle(start)).toBe('Rolegraph');
  expect(pageTitle({ ...start, role: 'Scrum Master' })).toBe('Scrum Master · Map · Rolegraph');
  const chart = { ...start, view: 'Org chart', isFirstView: false };
  expect(pageTitle(chart)).toBe('Org chart · Rolegraph');
  expect(pageTitle({ ...chart, role: 'Scrum Master', page: 'routes' })).toBe(
    'Scrum Master · Routes · Org chart · Rolegraph',
  );
});
