import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { idsWhere, mle, records, textsOf, titleOf } from '../browser/records';
import { hold } from './support/host';
import { dossier, follow, heading, link, open, PHONE, visibleRoles } from './support/page';
import { ask, field, options } from './support/search';

const hasMark = (option: Element) => option.querySelector('mark') !== null;
const firstFound = () => options()[0]?.textContent;

for (const [where, frame] of [
  ['', {}],
  [' on a phone', PHONE],
] as const) {
  test(`a title is found from the keyboard${where}, and a passage by a field; its dossier is opened`, async () => {
    const reader = await open('', frame);
    await reader.keyboard('/');
    expect(document.activeElement).toBe(field());
    await reader.keyboard(mle.title.toLowerCase());
    expect(field().value).toBe(mle.title.toLowerCase());
    await expect.poll(firstFound).toContain(mle.title);

    const word = String((mle.weaponry as { name: string }[])[0]?.name.split(' ')[0]);
    const own = idsWhere((record) =>
      textsOf(record.weaponry).some((text) => text.toLowerCase().includes(word.toLowerCase())),
    );
    ask(`tool:"${word}"`);
    await expect.poll(visibleRoles).toEqual(own);
    const isPassage = (option: Element) =>
      hasMark(option) && /\[06\]/.test(`${option.textContent}`);
    expect(options().some(isPassage)).toBe(true);
    const titles = options().filter((option) => !hasMark(option));
    expect(titles).not.toEqual([]);
    for (const { textContent } of titles)
      expect(own.some((id) => textContent?.includes(titleOf(id)))).toBe(true);

    // The first line is a role's, the second its passage.
    const first = String(titles[0]?.textContent);
    expect(hasMark(options()[1] as Element)).toBe(true);
    await reader.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(heading).toBe(titleOf(own.find((id) => first.includes(titleOf(id)))));
    expect(options()).toEqual([]);
  });
}

test('a wrong field is told in a sentence; Escape closes list, words, and only then the dossier', async () => {
  const reader = await open(`?role=${mle.id}`);
  await expect.poll(heading).toBe(mle.title);
  ask('risk:soon');
  const told = () =>
    screen.queryByText('risk: wants a figure, such as risk:>60.', {
      selector: 'search p:not([role=status])',
    });
  await expect.poll(told).not.toBeNull();
  await reader.keyboard('{Escape}');
  await expect.poll(told).toBeNull();
  expect(field().value).toBe('risk:soon');
  await reader.keyboard('{Escape}');
  await expect.poll(() => field().value).toBe('');
  expect(dossier().textContent).toContain(mle.title);
  // The field lets go of the focus.
  await reader.keyboard('{Escape}');
  expect(document.activeElement).not.toBe(field());
  expect(heading()).toBe(mle.title);
  await reader.keyboard('{Escape}');
  await expect.poll(link).toBe('');
});

test('Enter before the index is there chooses when the answer comes, and only what was asked', async () => {
  const release = hold(/search.*\.json/);
  const reader = await open();
  const [first, other] = records.filter(({ title }) => title !== mle.title);
  await reader.keyboard('/');
  await reader.keyboard(`${first?.title}{Enter}`);
  await screen.findByText('Reading the dossiers…');
  // Another word takes it back; Escape does, too.
  ask(String(other?.title));
  await reader.keyboard('{Enter}{Escape}');
  release();
  await reader.keyboard('{ArrowDown}');
  await expect.poll(firstFound).toContain(other?.title);
  expect(link()).not.toContain('role=');

  follow('');
  ask(mle.title);
  await reader.keyboard('{Enter}');
  await expect.poll(heading).toBe(mle.title);
  // The list of the last query stands until the next answer: Enter does not take from it.
  ask(String(first?.title));
  await reader.keyboard('{Enter}');
  await expect.poll(heading).toBe(first?.title);
});
