import { screen } from '@testing-library/dom';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { again, isLoaded, lose, losing, MISSING, named, said, text } from '../support/parts';

type Find = () => unknown;
type Go = (reader: UserEvent) => Promise<unknown>;
const press =
  (name: RegExp): Go =>
  (reader) =>
    reader.click(screen.getAllByRole('button', { name })[0] as HTMLElement);

/** The part, the link it is on, what is there once it is loaded, and what the reader does for it. */
const PARTS: readonly [part: string, link: string, there: Find, go?: Go][] = [
  ['panels/routes', '?page=routes', named('complementary', 'Routes')],
  ['panels/neighbourhoods', '?page=neighbourhoods', named('complementary', 'Neighbourhoods')],
  ['panels/evidence', '?page=evidence', named('complementary', 'Evidence')],
  ['panels/field', '?page=field', named('complementary', 'The whole field')],
  ['app/side/StartFromText', '?page=text', named('complementary', 'Start from a text')],
  ['app/notebook/Notebook', '?page=notebook', named('complementary', 'Notebook')],
  ['panels/changes', '?page=changes', named('complementary', 'Changes')],
  ['panels/why', '?role=sdet&why=scrum-master', named('complementary', / and /)],
  ['app/side/Tray', '?pin=sdet,scrum-master', named('region', 'Set aside to compare')],
  ['panels/compare', '?pin=sdet,scrum-master&page=compare', named('heading', 'Comparison')],
  ['panels/table', '?view=table', named('grid', 'Roles')],
  [
    'panels/filters/filteredOut/NothingPasses',
    '?risk=99-99',
    named('heading', 'No role passes these filters.'),
  ],
  ['app/taxonomy/LinkNotice', '?view=of-nothing', text(/which this taxonomy does not know/)],
  ['app/tours/Tour', '?tour=introduction', named('button', 'Next')],
  ['app/tours/OwnTour', '?tour=of-nothing', text(/has a tour “of-nothing”/)],
  ['app/taxonomy/opening/OpenDialog', '', named('dialog', 'Taxonomy'), press(/^Open a taxonomy/)],
  ['app/exporting/ExportDialog', '', named('dialog', 'Save or share'), press(/Save or share/)],
  ['app/notebook/SaveViewDialog', '', named('dialog', 'Save this view'), press(/^Save this view/)],
  ['app/keyboard/KeysDialog', '', named('dialog', 'Keys'), press(/^Keys \(/)],
  [
    'app/accessibility/Accessibility',
    '',
    named('dialog', 'Accessibility'),
    async (reader) => {
      await press(/^Keys \(/)(reader);
      await reader.click(await screen.findByRole('button', { name: /^Accessibility/ }));
    },
  ],
];
const NAMES = PARTS.map(([part]) => part);

const page = losing(NAMES);

test.each(PARTS)(
  '%s fails alone, says so, and comes when it is asked for again',
  async (part, link, there, go) => {
    lose(part);
    const reader = await page().open(link);
    await go?.(reader);
    expect((await said())[0]).toContain(MISSING);
    expect(there()).toBeFalsy();
    expect(page().status()).toMatch(/of 102 roles/);

    // It is missing still.
    await reader.click(again());
    expect((await said())[0]).toContain(MISSING);
    lose();
    await reader.click(again());
    await expect.poll(there).toBeTruthy();
    expect(isLoaded(part)).toBe(true);
    await said(0);
  },
);
