import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { mle, records, titleOf } from '../browser/records';
import { follow, link, open, visibleRoles } from './support/page';
import { END, openRoutes, ROUTE, routes, said, stepTitles } from './support/routes';

const ways = () =>
  within(routes().getByRole('group', { name: 'Route' })).getAllByRole<HTMLInputElement>('radio');
const nameOf = (way: HTMLInputElement | undefined) => way?.closest('label')?.textContent;

/** What each record declares of others, as shares. */
const declared = new Map(
  records.map(({ id, related }) => [
    id,
    new Map((related ?? []).map(({ role, match }) => [role, match / 100])),
  ]),
);

/** The strongest chain by trying, over and over, to improve on what is known: slow, and obvious. */
function strongest(from: string, to: string): number {
  const best = new Map([[from, 1]]);
  for (let round = 0; round < records.length; round++) {
    for (const [one, strength] of [...best]) {
      for (const [other, share] of declared.get(one) ?? []) {
        best.set(other, Math.max(best.get(other) ?? 0, strength * share));
      }
    }
  }
  return best.get(to) ?? 0;
}

const idsOf = () =>
  stepTitles().map((title) => records.find((record) => record.title === title)?.id ?? '');
const productOf = (chain: readonly string[]) =>
  chain.slice(1).reduce((all, id, at) => all * (declared.get(chain[at] ?? '')?.get(id) ?? 0), 1);

test('a route is chosen by keyboard, read step by step, and drawn; another way is taken, and undone', async () => {
  const reader = await open();
  screen.getByRole('button', { name: 'Routes' }).focus();
  await reader.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.outerHTML).toMatch(/^<h2.*>Routes</);
  for (const [name, title] of [
    ['From', mle.title],
    ['To', titleOf(END)],
  ] as const) {
    routes().getByRole('combobox', { name }).focus();
    await reader.keyboard(title);
    await screen.findByRole('option', { name: title });
    await reader.keyboard('{Enter}');
  }
  await expect.poll(link).toMatch(new RegExp(`from=${mle.id}&to=${END}$`));

  const percent = Math.round(100 * strongest(mle.id, END));
  await routes().findByRole('group', { name: 'Route' });
  expect(nameOf(ways()[0])).toMatch(new RegExp(`^${percent}\\s%`));
  await expect.poll(said).toContain(`from ${mle.title} to ${titleOf(END)}`);
  const ids = idsOf();
  expect([ids[0], ids.at(-1)]).toEqual([mle.id, END]);
  expect(productOf(ids)).toBeCloseTo(strongest(mle.id, END), 6);
  await expect.poll(visibleRoles).toEqual(ids.toSorted());

  // Another way.
  await reader.click(ways()[1] as HTMLInputElement);
  await expect.poll(link).toContain('way=2');
  await expect.poll(idsOf).not.toEqual(ids);
  const others = idsOf();
  expect(ways()[1]?.checked).toBe(true);
  expect([others[0], others.at(-1)]).toEqual([mle.id, END]);
  expect(nameOf(ways()[1])).toMatch(new RegExp(`^${Math.round(100 * productOf(others))}\\s%`));
  expect(others.toSorted()).not.toEqual(ids.toSorted());
  await expect.poll(visibleRoles).toEqual(others.toSorted());

  // And the first again.
  routes().getByRole('heading', { name: 'Routes' }).focus();
  await reader.keyboard('{Control>}z{/Control}');
  await expect.poll(link).not.toContain('way=2');
  await expect.poll(visibleRoles).toEqual(ids.toSorted());
});

test('a filter in the way of a route is named', async () => {
  await openRoutes(`${ROUTE}&risk=0-1&filtered=steps`);
  await expect
    .poll(said)
    .toContain('A filter is in the way: without the one on flight risk, there is a route.');
  follow(`${ROUTE}&match=100`);
  await expect.poll(said).toContain('without the one on weakest match');
});

test('pressure is a way of its own', async () => {
  const pressesOf = (record: (typeof records)[number]) =>
    (record.orgChart as { presses?: { role: string }[] } | undefined)?.presses ?? [];
  const presser = records.find((record) => pressesOf(record).length > 0) ?? mle;
  const pressed = pressesOf(presser)[0]?.role;
  await openRoutes(`?page=routes&from=${presser.id}&to=${pressed}&along=pressure`);
  await expect.poll(stepTitles).toEqual([presser.title, titleOf(pressed)]);
  routes().getByText('leans on');
  await expect.poll(visibleRoles).toEqual([presser.id, String(pressed)].sort());
});

test('a role that the taxonomy lacks is said, and the rest of the link is followed', async () => {
  await openRoutes(`?page=routes&from=${mle.id}&to=chief-vibes-officer`);
  expect((await screen.findByRole('alert')).textContent).toContain('“to=chief-vibes-officer”');
  await routes().findByText(/within 2 steps$/);
});

test('a pasted text leads to the role that it is of, and from there on; it is in no link, and nonsense finds nothing', async () => {
  const reader = await openRoutes('?page=routes');
  await reader.click(routes().getByRole('button', { name: /^Start from a text/ }));
  const text = within(await screen.findByRole('complementary', { name: 'Start from a text' }));
  // Who typed before that would be interrupted.
  await expect.poll(() => document.activeElement?.textContent).toBe('Start from a text');
  const read = async (pasted: string) => {
    const field = text.getByLabelText('Text');
    await reader.clear(field);
    await reader.click(field);
    await reader.paste(pasted);
    await reader.keyboard('{Control>}{Enter}{/Control}');
  };
  await read('Colourless green ideas sleep furiously.');
  // The first text waits until a worker has read all records.
  await text.findByText(
    /^No role is nearer to this text than chance\./,
    { ignore: '[role=status]' },
    { timeout: 20_000 },
  );
  await read('You moderate usability tests and interviews, and keep the research repository.');
  await expect
    .poll(() => text.getByRole('status').textContent)
    .toContain('The nearest: UX Researcher.');
  expect(link()).not.toMatch(/usability|interviews/);
  await reader.click(text.getByRole('button', { name: 'Where from UX Researcher' }));
  await expect.poll(link).toContain('from=ux-researcher');
  await routes().findByRole('heading', { name: /^Where from here/ });
});
