import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { mle, pairs, records, roleIds, titleOf } from '../browser/records';
import { dossier, heading as dossierHeading, follow, link, open, PHONE } from './support/page';
import { painted } from './support/painted';

const LIST = '?page=neighbourhoods';
const AROUND = `${LIST}&around=${mle.id}`;

const beside = () => screen.getByRole('complementary');
const headline = () => within(beside()).getByRole('heading', { level: 2 });
const heading = () => headline().textContent ?? '';
const isHeadFocused = () => document.activeElement === headline();
const said = () => within(beside()).getAllByRole('status')[0]?.textContent;
/** A part of the page, which a note may follow in its heading. */
const section = (name: RegExp) => within(beside()).getByRole('region', { name });
/** The page is loaded when it is first opened. */
const arrived = (name: RegExp) => screen.findByRole('region', { name }, { timeout: 25_000 });
const list = () => screen.queryByRole('complementary', { name: 'Neighbourhoods' });
const rows = () =>
  within(screen.getByRole('complementary', { name: 'Neighbourhoods' })).getAllByRole('button', {
    name: / \d+ roles,/,
  });
const param = (name: string) => new URLSearchParams(link()).get(name);
const undo = '{Control>}z{/Control}';

/** The ids of the roles that the page of a neighbourhood lists. */
const members = () =>
  [...section(/^Roles/).querySelectorAll<HTMLElement>('[data-role]')].map(
    (role) => role.dataset.role ?? '',
  );

/** What each row of the list says: its name, how many roles. */
const listed = () =>
  rows().map((button) => ({
    name: button.firstElementChild?.textContent ?? '',
    size: Number.parseInt(button.querySelector('b')?.textContent ?? '', 10),
  }));

const medianOf = (figures: number[]) => {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** Compares what the open page says of a neighbourhood with the records of the roles that it lists. */
function expectFigures(size: number): void {
  const ids = members();
  expect(ids).toHaveLength(size);
  const inside = [...pairs].filter((pair) => pair.split('~').every((id) => ids.includes(id)));
  const possible = (size * (size - 1)) / 2;
  expect(beside().textContent).toContain(
    `${size} roles; ${inside.length} of ${possible} possible pairs are matched`,
  );
  const risks = records.flatMap(({ id, flightRisk }) =>
    ids.includes(id) && flightRisk ? flightRisk.percent : [],
  );
  expect(section(/^Risk and pay/).textContent).toMatch(new RegExp(`Median ${medianOf(risks)}\\s%`));
  const high = risks.filter((risk) => risk >= 70).length;
  expect(section(/^Risk and pay/).textContent).toContain(`${high} HIGH`);
}

test.each([
  ['a desktop', {}],
  ['a phone', PHONE],
])(
  'on %s a dossier names the neighbourhood of its role and leads there; undo leads back',
  async (_, frame) => {
    const reader = await open(`?role=${mle.id}`, frame);
    await expect.poll(dossierHeading).toBe(mle.title);
    if ('width' in frame) {
      await reader.click(screen.getByRole('button', { name: 'Raise the dossier' }));
    }
    const place = await within(dossier()).findByRole('region', { name: 'Place in the network' });
    const to = await within(place).findByRole('button');
    const name = to.textContent ?? '';
    const row = to.closest('dd')?.textContent ?? '';
    const [, size] = /^.+, (\d+) roles$/.exec(row) ?? [];
    expect(row).toBe(`${name}, ${size} roles`);
    await reader.click(to);
    await arrived(/^Roles/);
    expect(heading()).toBe(name);
    expect(param('around')).toBe(mle.id);
    expect(members()).toHaveLength(Number(size));
    expect(members()).toContain(mle.id);
    await reader.keyboard(undo);
    await expect.poll(heading).toBe(mle.title);
  },
);

test('around a role that the taxonomy lacks all are shown, and the link is named', async () => {
  const reader = await open(`${LIST}&around=chief-vibes-officer`);
  const alert = () => screen.queryByRole('alert')?.textContent ?? '';
  await expect.poll(alert).toContain('“around=chief-vibes-officer”');
  await expect.poll(list, { timeout: 25_000 }).not.toBeNull();
  expect(rows().length).toBeGreaterThan(3);
  await reader.click(screen.getByRole('button', { name: 'Dismiss' }));
  await expect.poll(alert).toBe('');
  await reader.click(within(beside()).getByRole('button', { name: 'Close' }));
  await expect.poll(list).toBeNull();
});

test('the keyboard opens the list of all, one, the next, and closes it; each tells what the records have', async () => {
  const reader = await open();
  screen.getByRole('button', { name: 'Neighbourhoods' }).focus();
  await reader.keyboard('{Enter}');
  await expect.poll(list, { timeout: 25_000 }).not.toBeNull();
  await expect.poll(isHeadFocused).toBe(true);
  expect(heading()).toBe('Neighbourhoods');
  await expect.poll(said).toBe('All neighbourhoods');
  const all = listed();
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  const sizes = all.map(({ size }) => size);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
  const alone = Number(/(\d+) roles? stands? alone/.exec(beside().textContent ?? '')?.[1] ?? 0);
  expect(sizes.reduce((sum, size) => sum + size, alone)).toBe(roleIds.length);

  const [first, second] = all as [(typeof all)[number], (typeof all)[number]];
  await painted();
  for (let step = 0; step < 2; step++) await reader.tab();
  expect(document.activeElement).toBe(rows()[0]);
  await reader.keyboard('{Enter}');
  await expect.poll(heading).toBe(first.name);
  await expect.poll(isHeadFocused).toBe(true);
  expect(said()).toBe(`Neighbourhood ${first.name}: ${first.size} roles`);
  expectFigures(first.size);

  const next = within(beside()).getByRole('button', { name: 'Next' });
  next.focus();
  await reader.keyboard('{Enter}');
  await expect.poll(heading).toBe(second.name);
  expect(document.activeElement).toBe(next);
  expect(said()).toBe(`Neighbourhood ${second.name}: ${second.size} roles`);
  expectFigures(second.size);
  await reader.keyboard(undo);
  await expect.poll(heading).toBe(first.name);
  await reader.keyboard(undo);
  await expect.poll(heading).toBe('Neighbourhoods');
  await reader.keyboard('{Escape}');
  await expect.poll(list).toBeNull();
});

test('a link opens the neighbourhood of a role, again and again', async () => {
  await open();
  follow(AROUND);
  await arrived(/^Roles/);
  const [name, ids] = [heading(), members()];
  expect(ids).toContain(mle.id);
  await open(link());
  await arrived(/^Roles/);
  expect(members()).toEqual(ids);
  expect(heading()).toBe(name);
});

test('the bridges of a neighbourhood are the pairs across, and lead to the others', async () => {
  const reader = await open(AROUND);
  const bridges = within(await arrived(/^Bridges/));
  const name = heading();
  const ids = members();
  const across = [...pairs].filter(
    (pair) => pair.split('~').filter((id) => ids.includes(id)).length === 1,
  );
  const counts = bridges.getAllByText(/^\d+ pairs?$/).map(({ textContent }) => textContent ?? '');
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(across.length);

  const [why] = bridges.getAllByRole('button', { name: /^Why .* and .* are matched$/ });
  const [, one, other] = /^Why (.*) and (.*) are matched$/.exec(
    why?.getAttribute('aria-label') ?? '',
  ) as RegExpExecArray;
  await reader.click(why as HTMLElement);
  await expect.poll(link).toContain('why=');
  const between = [param('role') ?? '', param('why') ?? ''].sort();
  expect(across).toContain(between.join('~'));
  expect(between.map(titleOf).sort()).toEqual([one, other].sort());
  expect(param('page')).toBe('neighbourhoods');
  await expect.poll(heading).toBe(`${one} and ${other}`);
  await reader.keyboard('{Escape}');
  await expect.poll(heading).toBe(name);

  const [first] = bridges.getAllByRole('listitem');
  const [to] = within(first as HTMLElement).getAllByRole('button');
  const neighbour = to?.textContent ?? '';
  expect(neighbour).not.toBe(name);
  await painted();
  await reader.click(to as HTMLElement);
  await expect.poll(heading).toBe(neighbour);
  await expect.poll(isHeadFocused).toBe(true);
});
