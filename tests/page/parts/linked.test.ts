import { screen } from '@testing-library/dom';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeShared } from '../../../src/notebook/shared';
import { lose, said, withoutParts, withParts } from '../support/parts';

const PARTS = ['app/notebook/received/SharedLink', 'app/tours/SharedTour'];
const SHARED = writeShared({
  kind: 'tour',
  content: { title: 'Two', steps: [{ title: 'One', text: 'See', link: '?role=sdet' }] },
});
const MISSING = 'This part of the page could not be loaded. Check the connection';

let page: Awaited<ReturnType<typeof withParts>>;
beforeAll(async () => {
  page = await withParts(PARTS);
}, 30_000);
afterEach(() => page.close());
afterAll(() => withoutParts(PARTS));

const again = () => screen.getByRole('button', { name: 'Try again' });
const named = (role: string, name: RegExp) => () => screen.queryByRole(role, { name });
const text = (words: string) => () => screen.queryAllByText(words)[0];

test.each([
  ['app/notebook/received/SharedLink', SHARED, named('button', /^Keep/)],
  ['app/tours/SharedTour', `?embed&tour=shared${SHARED}`, text('See')],
] as const)(
  '%s, which a link asks for, comes when it is asked for again',
  async (part, link, there) => {
    lose(part);
    const reader = await page.begun(link);
    expect((await said())[0]).toContain(MISSING);
    expect(there()).toBeFalsy();
    lose();
    await reader.click(again());
    await expect.poll(there).toBeTruthy();
    await said(0);
  },
);
