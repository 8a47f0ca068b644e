import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readDataFolder } from '../../src/build/dataFolder';
import { type Compiled, compile } from '../../src/compile';
import { firstRows, type Listing, listingsOf } from '../../src/panels/evidence/listings';
import { passagesOf } from '../../src/search';
import { createReasons } from '../../src/why';
import { dossier, expect, hold, open, test } from './page';

const { taxonomy: built, dossiers } = compile(readDataFolder('data')) as Compiled;
const taxonomy = { fingerprint: '', ...built };
const listings = (async () => {
  const run = (await createReasons(taxonomy, passagesOf(taxonomy, dossiers))).survey();
  while (!run.isDone()) run.step();
  return listingsOf(taxonomy, run.result());
})();
const named = (listing: Listing, most: number) =>
  firstRows(listing, most).map(({ a, b, affinity }) => `${a.title} | ${b.title} | ${affinity}`);

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const part = (page: Page, name: string) => evidence(page).getByRole('region', { name });
const shown = (page: Page, name: string) =>
  part(page, name)
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const [a, b] = Array.from(row.querySelectorAll('a'), ({ textContent }) => textContent);
        return `${a} | ${b} | ${/Affinity (\d+)/.exec(row.textContent ?? '')?.[1]}`;
      }),
    );
const card = (page: Page, a: string, b: string) =>
  page.getByRole('region', { name: `${a} and ${b}`, exact: true });
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('sought') ?? [])] as Range[];
    const box = ranges[0]?.getBoundingClientRect();
    const inSight = box && box.height > 0 && box.top > 0 && box.bottom < innerHeight;
    return { texts: ranges.map(String), inSight: Boolean(inSight) };
  });

test('lists what the records bear out least, suggest, and do not name back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await expect(page).toHaveURL('/?page=evidence');
  const { leastSupported, missing } = await listings;
  await expect(part(page, 'Least supported').getByRole('status').first()).toHaveText(
    `20 of ${leastSupported.count} declared matches`,
  );
  expect(await shown(page, 'Least supported')).toEqual(named(leastSupported, 20));
  expect(await shown(page, 'Missing matches')).toEqual(named(missing, 20));
  await expect(part(page, 'Not named back')).toContainText('Every match between filed roles');
  await part(page, 'Least supported')
    .getByRole('button', { name: /^Show 20 more/ })
    .press('Enter');
  expect(await shown(page, 'Least supported')).toEqual(named(leastSupported, 40));
  const first = part(page, 'Least supported').getByRole('listitem').nth(20);
  await expect(first.getByRole('link').first()).toBeFocused();
});

test('a link to it works, and a role in it opens its dossier', async ({ page }) => {
  await open(page, '?page=evidence');
  const row = part(page, 'Missing matches').getByRole('listitem').first();
  const link = row.getByRole('link').first();
  const title = String(await link.textContent());
  await link.click();
  await expect(page).not.toHaveURL(/page=/);
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(title);
});

test('Why opens the card over the page; Escape closes the card, then the page', async ({
  page,
}) => {
  await open(page, '?page=evidence');
  const [row] = firstRows((await listings).leastSupported, 1);
  const { a, b } = row ?? { a: { title: '' }, b: { title: '' } };
  await part(page, 'Least supported')
    .getByRole('button', { name: `Why ${a.title} and ${b.title}` })
    .press('Enter');
  await expect(card(page, a.title, b.title)).toContainText(`Affinity ${row?.affinity}`);
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page, a.title, b.title)).toBeHidden();
  await expect(evidence(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toBeHidden();
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(a.title);
});

test('every row is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?page=evidence');
  await part(page, 'Least supported')
    .getByRole('button', { name: /as CSV$/ })
    .click();
  const { leastSupported } = await listings;
  await expect(part(page, 'Least supported').getByRole('status', { name: 'Copied' })).toHaveText(
    `Copied ${leastSupported.count} rows.`,
  );
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
  expect(lines).toHaveLength(leastSupported.count + 1);
});

type Kind = 'habitats' | 'weapons' | 'metrics' | 'rituals' | 'neighbours' | 'words';
const reasons = createReasons(taxonomy, passagesOf(taxonomy, dossiers));

/** The first pair on the page that shares something of a kind, and what. */
async function sharing(kind: Kind) {
  const { explain } = await reasons;
  const { leastSupported, missing } = await listings;
  for (const { a, b } of [leastSupported, missing].flatMap((all) => firstRows(all, 200))) {
    const why = explain(a.id, b.id);
    const [item] = (why && { ...why.things, ...why }[kind]) ?? [];
    if (item) return { a, b, item };
  }
  return undefined;
}

for (const kind of ['habitats', 'weapons', 'metrics', 'rituals', 'neighbours', 'words'] as const) {
  test(`each shared item leads to its own entry in both dossiers: ${kind}`, async ({ page }) => {
    const pair = await sharing(kind);
    test.skip(!pair, 'no two roles on the page share any');
    if (!pair) return;
    const { a, b, item } = pair;
    for (const [side, role] of [a, b].entries()) {
      await open(page, `?role=${a.id}&why=${b.id}`);
      await card(page, a.title, b.title)
        .getByRole('button', { name: `${item.text} in ${role.title}`, exact: true })
        .click();
      await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(role.title);
      const sought = item.excerpts[side]?.spans.find(({ hit }) => hit)?.text ?? '';
      await expect.poll(() => marked(page)).toMatchObject({ inSight: true });
      const { texts } = await marked(page);
      expect(texts[0]?.toLowerCase()).toBe(sought.toLowerCase());
      // What goes by a name is marked once, where the entry is.
      if (kind !== 'words') expect(texts).toHaveLength(1);
    }
  });
}

test('a comparison that takes more than a moment can be given up, and begun again', async ({
  page,
}) => {
  const release = await hold(page, /search\.json/);
  await open(page, '?page=evidence');
  await expect(evidence(page).getByRole('progressbar')).toBeVisible();
  await evidence(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(evidence(page)).toContainText('The comparison was stopped.');
  release();
  await evidence(page).getByRole('button', { name: 'Start again' }).click();
  await expect(part(page, 'Least supported')).toBeVisible();
});

test('what is asked of the built-in records is worked out in a worker of its own', async ({
  page,
}) => {
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  const ofReasons = () => started.filter((url) => url.includes('reasons'));
  await open(page);
  expect(ofReasons()).toEqual([]);
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  const missing = part(page, 'Missing matches');
  await missing.getByRole('button', { name: /^Why/ }).first().click();
  await expect(page.getByText(/^Affinity \d+$/).last()).toBeVisible();
  expect(ofReasons()).toHaveLength(1);
  // What the page itself loads is on its own timeline; what a worker loads is not.
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => name.includes('search.json'))).toEqual([]);
});

test('records that cannot be loaded are asked for again', async ({ page, silence }) => {
  await page.context().route(/search\.json/, (route) => route.abort());
  await open(page, '?page=evidence');
  await expect(evidence(page).getByRole('alert')).toContainText('could not be compared');
  await page.context().unroute(/search\.json/);
  await evidence(page).getByRole('button', { name: 'Try again' }).click();
  await expect(part(page, 'Least supported')).toBeVisible();
  silence.splice(0);
});

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('works for an opened CSV pair', async ({ page }) => {
  const roles = `id,title,summary
baker,Baker,Kneads dough before dawn
miller,Miller,Grinds flour for dough
clerk,Clerk,Stamps forms in triplicate
registrar,Registrar,Stamps forms in triplicate
`;
  const matches =
    'source,target,match\nbaker,miller,80\nmiller,baker,70\nbaker,clerk,95\nclerk,ghost,60\n';
  await open(page);
  await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
  await page
    .getByLabel('Open a taxonomy', { exact: true })
    .setInputFiles([csv('roles.csv', roles), csv('matches.csv', matches)]);
  await expect(page.getByRole('dialog', { name: 'Taxonomy' })).toBeHidden();
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await expect(part(page, 'Least supported').getByRole('listitem')).toHaveCount(2);
  await expect(part(page, 'Least supported').getByRole('listitem').first()).toContainText('Clerk');
  await expect(evidence(page)).toContainText('Unfiled roles are left out');
  expect(await shown(page, 'Missing matches')).toEqual([
    expect.stringMatching(/^Clerk \| Registrar/),
  ]);
  const oneSided = part(page, 'Not named back').getByRole('listitem');
  await expect(oneSided).toHaveCount(1);
  await expect(oneSided).toContainText('does not name the other');
  await oneSided.getByRole('button', { name: 'Why Baker and Clerk' }).click();
  await expect(card(page, 'Baker', 'Clerk')).toContainText('Baker gives Clerk 95');
});

test('a taxonomy without matches says so', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
  await page
    .getByLabel('Open a taxonomy', { exact: true })
    .setInputFiles([
      csv('roles.csv', 'id,title\na,A\nb,B\n'),
      csv('matches.csv', 'source,target,match\n'),
    ]);
  await expect(page.getByRole('dialog', { name: 'Taxonomy' })).toBeHidden();
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
  await expect(part(page, 'Least supported')).toContainText('declares no matches');
  await expect(part(page, 'Not named back')).toContainText('declares no matches');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '?page=evidence');
    await expect(part(page, 'Missing matches')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
