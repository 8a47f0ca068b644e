import { expect, test } from 'vitest';
import { writeShared } from '../../../src/notebook/shared';
import { again, lose, losing, MISSING, named, said, text } from '../support/parts';

const PARTS = ['app/notebook/received/SharedLink', 'app/tours/SharedTour'];
const SHARED = writeShared({
  kind: 'tour',
  content: { title: 'Two', steps: [{ title: 'One', text: 'See', link: '?role=sdet' }] },
});

const page = losing(PARTS);

test.each([
  ['app/notebook/received/SharedLink', SHARED, named('button', /^Keep/)],
  ['app/tours/SharedTour', `?embed&tour=shared${SHARED}`, text('See')],
] as const)(
  '%s, which a link asks for, comes when it is asked for again',
  async (part, link, there) => {
    lose(part);
    const reader = await page().begun(link);
    expect((await said())[0]).toContain(MISSING);
    expect(there()).toBeFalsy();
    lose();
    await reader.click(again());
    await expect.poll(there).toBeTruthy();
    await said(0);
  },
);
