import type { Page } from '@playwright/test';
import { dossier, expect, follow, hold, open, reasons, test } from './page';
import { habitats, mle, pairs, records, type SourceRecord, titleOf } from './records';

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });
const part = (page: Page, name: string) => evidence(page).getByRole('region', { name });
const rows = (page: Page, name: string) => part(page, name).getByRole('listitem');
async function openEvidence(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Evidence', exact: true }).click();
}

interface Row {
  /** The titles of both. */
  readonly ends: readonly string[];
  /** What each gives the other, in percent. */
  readonly gives: readonly number[];
  readonly affinity: number;
}

/** What is read in the rows of a list. */
async function read(page: Page, name: string): Promise<Row[]> {
  await expect(rows(page, name).first()).toBeVisible();
  return rows(page, name).evaluateAll((items) =>
    items.map((item) => {
      const text = item.textContent ?? '';
      return {
        ends: Array.from(item.querySelectorAll('a'), (link) => link.textContent ?? ''),
        gives: Array.from(text.matchAll(/gives (\d+)/g), ([, percent]) => Number(percent)),
        affinity: Number(/Affinity (\d+)/.exec(text)?.[1]),
      };
    }),
  );
}

const recordCalled = (title: string | undefined) => records.find((one) => one.title === title);
/** What the first of two roles, by title, declares of the other. */
const declared = (by: string | undefined, of: string | undefined) =>
  recordCalled(by)?.related?.find(({ role }) => role === recordCalled(of)?.id)?.match;
const descending = (figures: readonly number[]) => figures.toSorted((one, other) => other - one);

const named = (field: string, key: string) => (record: SourceRecord) =>
  ((record[field] ?? []) as Record<string, string>[]).map((entry) => String(entry[key]));
/** What is shared, under its heading on the page of reasons: where it stands in a dossier, and its names in a record. */
const KINDS = {
  Habitats: {
    section: /^habitats$/,
    names: (record: SourceRecord) =>
      (record.habitats ?? []).map((id) => habitats.find((one) => one.id === id)?.name ?? ''),
  },
  Tools: { section: /^weaponry$/, names: named('weaponry', 'name') },
  Metrics: { section: /^metrics$/, names: named('metrics', 'name') },
  Hours: { section: /^log$/, names: named('log', 'activity') },
  'Matched with': {
    section: /^(related|citations)$/,
    names: (record: SourceRecord) => (record.related ?? []).map(({ role }) => titleOf(role)),
  },
};

/** The first two records that share a name, and the name as each writes it. */
function sharing(names: (record: SourceRecord) => string[]) {
  for (const [at, a] of records.entries()) {
    for (const b of records.slice(at + 1)) {
      for (const one of names(a)) {
        const other = names(b).find((name) => name.toLowerCase() === one.toLowerCase());
        if (other !== undefined) return { ends: [a, b] as const, said: [one, other] as const };
      }
    }
  }
  throw new Error('no two records share any');
}

/** What is marked in the dossier, in which section, and whether it is in sight. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('sought') ?? [])] as Range[];
    const box = ranges[0]?.getBoundingClientRect();
    const section = ranges[0]?.startContainer.parentElement?.closest<HTMLElement>('[data-section]');
    return {
      texts: ranges.map(String),
      section: section?.dataset.section ?? '',
      inSight: Boolean(box && box.height > 0 && box.top > 0 && box.bottom < innerHeight),
    };
  });

test('what the records bear out least, suggest, and do not name back is listed, copied, questioned and read', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  const ofReasons = () => started.filter((url) => url.includes('reasons'));
  await open(page, '', { until: 'map' });
  expect(ofReasons()).toEqual([]);
  await openEvidence(page);
  await expect(page).toHaveURL('/?page=evidence');

  const least = part(page, 'Least supported');
  await expect(least.getByRole('status').first()).toHaveText(
    `20 of ${pairs.size} declared matches`,
  );
  const first = await read(page, 'Least supported');
  expect(first).toHaveLength(20);
  for (const { ends, gives } of first) {
    const both = [declared(ends[0], ends[1]), declared(ends[1], ends[0])];
    expect(gives).toEqual(both.filter((percent) => percent !== undefined));
  }
  const gaps = first.map(({ gives, affinity }) => Math.max(...gives) - affinity);
  expect(gaps).toEqual(descending(gaps));
  const missing = await read(page, 'Missing matches');
  expect(missing).toHaveLength(20);
  for (const { ends, gives, affinity } of missing) {
    const ids = ends.map((title) => recordCalled(title)?.id);
    expect([ids.sort().join('~'), pairs.has(ids.join('~')), gives]).toEqual([
      ...[ids.join('~'), false, []],
    ]);
    expect(affinity).toBeGreaterThanOrEqual(90);
  }
  const oneSided = records.flatMap(({ title, related = [] }) =>
    related.filter(({ role }) => declared(titleOf(role), title) === undefined),
  );
  await expect(rows(page, 'Not named back')).toHaveCount(Math.min(20, oneSided.length));

  await test.step('more are shown on request', async () => {
    await least.getByRole('button', { name: /^Show 20 more/ }).press('Enter');
    await expect(rows(page, 'Least supported')).toHaveCount(40);
    const more = await read(page, 'Least supported');
    expect(more.slice(0, 20)).toEqual(first);
    expect(new Set(more.map(({ ends }) => ends.join())).size).toBe(40);
    await expect(rows(page, 'Least supported').nth(20).getByRole('link').first()).toBeFocused();
  });

  await test.step('every row is copied', async () => {
    await least.getByRole('button', { name: /as CSV$/ }).click();
    await expect(least.getByRole('status', { name: 'Copied' })).toHaveText(
      `Copied ${pairs.size} rows.`,
    );
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\r\n');
    expect(lines).toHaveLength(pairs.size + 1);
  });

  await test.step('Why opens a page over this one; Escape leads back to it, and then to the dossier', async () => {
    const { ends, affinity } = first[0] as Row;
    const [a = '', b = ''] = ends;
    await least.getByRole('button', { name: `Why ${a} and ${b}` }).press('Enter');
    await expect(reasons(page, a, b)).toContainText(`${affinity} have less in common`);
    await expect(evidence(page)).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(reasons(page, a, b)).toBeHidden();
    await expect(least.getByRole('button', { name: `Why ${a} and ${b}` })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toBeHidden();
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(a);
  });

  await test.step('a role in it opens its dossier', async () => {
    await openEvidence(page);
    const title = String(missing[0]?.ends[1]);
    await rows(page, 'Missing matches').first().getByRole('link').nth(1).click();
    await expect(page).not.toHaveURL(/page=/);
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(title);
  });

  // All of it is asked of one worker. What the page itself loads is on its own timeline; what a worker loads is not.
  expect(ofReasons()).toHaveLength(1);
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(loaded.filter((name) => name.includes('search.json'))).toEqual([]);

  await test.step('each shared item leads to its own entry in both dossiers', async () => {
    await follow(page, '');
    const items = (a: SourceRecord, b: SourceRecord, heading: string) =>
      reasons(page, a.title, b.title).getByRole('list', { name: heading, exact: true });
    const heading = dossier(page).getByRole('heading', { level: 2 });
    for (const [kind, { section, names }] of Object.entries(KINDS)) {
      const { ends, said } = sharing(names);
      const [a, b] = ends;
      for (const [side, role] of ends.entries()) {
        await test.step(`${kind}: ${said[0]} in ${role.title}`, async () => {
          await follow(page, `?role=${a.id}&why=${b.id}`);
          await items(a, b, kind)
            .getByRole('button', { name: `${said[0]} in ${role.title}`, exact: true })
            .click();
          await expect(heading).toHaveText(role.title);
          // What goes by a name is marked once, where the entry is.
          await expect
            .poll(() => marked(page))
            .toEqual({
              texts: [said[side]],
              section: expect.stringMatching(section),
              inSight: true,
            });
        });
      }
    }

    await test.step('a passage', async () => {
      const b = records.find(({ id }) => id === mle.related?.[0]?.role) ?? mle;
      for (const role of [mle, b]) {
        await follow(page, `?role=${mle.id}&why=${b.id}`);
        const passage = reasons(page, mle.title, b.title)
          .getByRole('figure')
          .filter({ hasText: role.title })
          .first();
        const shared = await passage.locator('mark').first().innerText();
        await passage.getByRole('button').click();
        await expect(heading).toHaveText(role.title);
        await expect
          .poll(() => marked(page))
          .toMatchObject({ texts: expect.arrayContaining([shared]), inSight: true });
      }
    });
  });
});

test('records that cannot be loaded are asked for again, and what takes more than a moment can be given up', async ({
  page,
  silence,
}) => {
  await page.context().route(/search\.json/, (route) => route.abort());
  await open(page, '?page=evidence');
  await expect(evidence(page).getByRole('alert')).toContainText('could not be compared');
  silence.splice(0);
  await page.context().unroute(/search\.json/);
  const release = await hold(page, /search\.json/);
  await evidence(page).getByRole('button', { name: 'Try again' }).click();
  await expect(evidence(page).getByRole('progressbar')).toBeVisible();
  await evidence(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(evidence(page)).toContainText('The comparison was stopped.');
  release();
  await evidence(page).getByRole('button', { name: 'Start again' }).click();
  await expect(part(page, 'Least supported')).toBeVisible();
});

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('works for an opened CSV pair; one without matches says so', async ({ page }) => {
  const openPair = async (roles: string, matches: string) => {
    await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
    await page
      .getByLabel('Open a taxonomy', { exact: true })
      .setInputFiles([csv('roles.csv', roles), csv('matches.csv', matches)]);
    await expect(page.getByRole('dialog', { name: 'Taxonomy' })).toBeHidden();
    await openEvidence(page);
  };
  const roles = `id,title,summary
baker,Baker,Kneads dough before dawn
miller,Miller,Grinds flour for dough
clerk,Clerk,Stamps forms in triplicate
registrar,Registrar,Stamps forms in triplicate
`;
  const matches =
    'source,target,match\nbaker,miller,80\nmiller,baker,70\nbaker,clerk,95\nclerk,ghost,60\n';
  await open(page);
  await openPair(roles, matches);
  await expect(rows(page, 'Least supported')).toHaveCount(2);
  await expect(rows(page, 'Least supported').first()).toContainText('Clerk');
  await expect(evidence(page)).toContainText('Unfiled roles are left out');
  expect((await read(page, 'Missing matches')).map(({ ends }) => ends)).toEqual([
    ['Clerk', 'Registrar'],
  ]);
  const oneSided = rows(page, 'Not named back');
  await expect(oneSided).toHaveCount(1);
  await expect(oneSided).toContainText('does not name the other');
  await oneSided.getByRole('button', { name: 'Why Baker and Clerk' }).click();
  const one = reasons(page, 'Baker', 'Clerk');
  await expect(one).toContainText('Baker gives Clerk 95');
  await expect(one).toContainText('Clerk does not name Baker');
  await expect(one).toContainText('No passage of the one shares');

  await openPair('id,title\na,A\nb,B\n', 'source,target,match\n');
  await expect(part(page, 'Least supported')).toContainText('declares no matches');
  await expect(part(page, 'Not named back')).toContainText('declares no matches');
});
