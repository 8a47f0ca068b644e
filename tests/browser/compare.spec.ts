import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { dossier, expect, follow, isPhone, open, reasons, test } from './page';
import { habitats, mle, records, type SourceRecord, textsOf } from './records';
import { openSmall } from './small/small';

const recordOf = (id: string | undefined) =>
  records.find((record) => record.id === id) as SourceRecord;
const [second, third] = (mle.related ?? []).map(({ role }) => recordOf(role)).filter(Boolean) as [
  SourceRecord,
  SourceRecord,
];
const compared = [mle, second, third];
const link = (...ids: (string | undefined)[]) => `?page=compare&pin=${ids.join(',')}`;
const all = compared.map(({ id }) => id);

const comparison = (page: Page) => page.getByRole('region', { name: 'Comparison', exact: true });
const status = (page: Page) => comparison(page).getByRole('status', { name: 'Comparison' });
const row = (page: Page, name: string) =>
  comparison(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });
const equal = (page: Page) => comparison(page).getByRole('checkbox', { name: /equal for all/ });

/** Follows a link to a comparison and waits until everything that it tells has come. */
async function compare(page: Page, search: string): Promise<void> {
  await follow(page, search);
  await expect(comparison(page)).toBeVisible();
  await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
}
/** What is read in each row, without the heads of columns and sections. */
const rowsOf = (page: Page): Promise<string[][]> =>
  comparison(page)
    .locator('tr')
    .evaluateAll((lines) =>
      lines
        .filter((line) => line.querySelector('td'))
        .map((line) => Array.from(line.children, (cell) => (cell as HTMLElement).innerText.trim())),
    );
/** What a record declares of another role, as its cell begins. */
function declared(by: SourceRecord, of: SourceRecord): string {
  if (by === of) return 'itself';
  const match = by.related?.find(({ role }) => role === of.id)?.match;
  return match === undefined ? 'does not name it' : `${match}\u202f%`;
}
async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('two roles are pinned and compared, and one is taken out again', { tag: '@phone' }, async ({
  page,
}) => {
  await open(page, `?role=${mle.id}`);
  const sheet = (name: string) =>
    dossier(page).getByRole('button', { name: `${name} the dossier` });
  if (isPhone(page)) await sheet('Raise').click();
  await dossier(page)
    .getByRole('button', { name: `Compare ${mle.title}` })
    .click();
  await dossier(page).getByRole('link', { name: second.title }).last().click();
  await dossier(page)
    .getByRole('button', { name: `Compare ${second.title}` })
    .click();
  if (isPhone(page) && (await sheet('Lower').isVisible())) await sheet('Lower').click();
  await page.getByRole('button', { name: 'Compare 2' }).click();
  await expect(comparison(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(status(page)).toHaveText(/^2 roles compared, \d+ rows$/);
  const heads = comparison(page).getByRole('columnheader').getByRole('link');
  await expect(heads).toHaveText([mle.title, second.title]);
  // Rows are grids on a phone; on any page each is read whole, without scrolling to its side.
  const { width = 0 } = page.viewportSize() ?? {};
  const right = await comparison(page)
    .getByRole('cell')
    .evaluateAll((cells) => Math.max(...cells.map((one) => one.getBoundingClientRect().right)));
  expect(right).toBeGreaterThan(width / 2);
  expect(right).toBeLessThanOrEqual(width + 1);
  await comparison(page)
    .getByRole('button', { name: `Unpin ${second.title}` })
    .click();
  await expect(comparison(page)).toHaveCount(0);
  await page.goBack();
  await heads.first().click();
  await expect(comparison(page)).toHaveCount(0);
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(mle.title);
});

test('what three records say and declare is compared: also late, on paper, copied, and by keyboard', async ({
  page,
  context,
  silence,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('a record that does not arrive is said so, the others are compared, and it is asked for again', async () => {
    const missing = `**/dossiers/${second.id}*`;
    const metricOf = ({ metrics }: SourceRecord) =>
      String((metrics as { name: string }[])[0]?.name);
    await page.route(missing, (route) => route.abort());
    await open(page, link(mle.id, second.id));
    const head = comparison(page).getByRole('columnheader', { name: second.title });
    await expect(head).toContainText('could not be loaded');
    await expect(comparison(page)).toContainText(metricOf(mle));
    await page.unroute(missing);
    await head.getByRole('button', { name: 'Try again' }).click();
    await expect(comparison(page)).toContainText(metricOf(second));
    silence.splice(0);
  });
  await test.step('what three records say and declare stands beside each other, also on paper', async () => {
    await compare(page, `${link(...all)}&rows=all`);
    const rows = await rowsOf(page);
    await expect(status(page)).toHaveText(`3 roles compared, ${rows.length} rows`);
    compared.forEach(
      (
        { id, title, family, related, habitats: lives = [], becomes = [], orgChart, ...said },
        at,
      ) => {
        const own = rows.map(([label, ...cells]) => `${label}\n${cells[at]}`).join('\n');
        const { salary, encounters, ...rest } = said;
        const { currency, amount, ...words } = salary as Record<string, unknown>;
        const matches = (related ?? []).map(({ match }) => String(match));
        const names = lives.map(
          (habitat) => habitats.find((one) => one.id === habitat)?.name ?? '',
        );
        const demands = textsOf(orgChart).filter((text) => text.includes(' '));
        const titles = becomes.map((next) => next.title);
        const texts = textsOf([rest, words, encounters, demands, titles]);
        for (const text of [...texts, ...matches, ...names]) {
          expect(own).toContain(text);
        }
        expect(own).toContain(Number(amount).toLocaleString('en-US'));
      },
    );
    for (const of of compared) {
      const [, ...cells] =
        rows.find(([label]) => label?.startsWith(`Match with ${of.title}`)) ?? [];
      expect(cells).toEqual(compared.map((by) => declared(by, of)));
    }

    await test.step('on paper there is the comparison and nothing else', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(comparison(page).getByRole('heading', { name: 'Comparison' })).toBeVisible();
      await expect(comparison(page).getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('main')).toBeHidden();
      // Nothing is cut off by a frame that scrolls.
      const [inside = 0, outside = 0, screen = 0] = await page.evaluate(() => [
        Math.floor(document.querySelector('table')?.getBoundingClientRect().bottom ?? 0),
        document.documentElement.scrollHeight,
        innerHeight,
      ]);
      expect(inside).toBeGreaterThan(screen);
      expect(outside).toBeGreaterThanOrEqual(inside);
      await page.emulateMedia({ media: null });
    });

    await test.step('an affinity has its reasons', async () => {
      const label = `Affinity with ${mle.title}`;
      const [, , cell] = rows.find(([name]) => name?.startsWith(label)) ?? [];
      const affinity = Number.parseInt(String(cell), 10);
      expect(affinity).toBeGreaterThan(0);
      await row(page, label).getByRole('button', { name: 'Why' }).first().click();
      await expect(reasons(page, mle.title, second.title)).toContainText(
        `Of a hundred pairs, ${affinity} have less in common.`,
      );
      await page.keyboard.press('Escape');
      await expect(row(page, label)).toBeVisible();
    });
  });
  await test.step('rows that are equal for all are left out, copied and saved as they are shown, and come by keyboard, in the link, undone', async () => {
    await compare(page, link('chief-vibes-officer', mle.id, second.id));
    await test.step('a role that the taxonomy lacks is named, and the rest compared', async () => {
      await expect(status(page)).toContainText('2 roles compared');
      await expect(page.getByRole('alert')).toContainText('“pin=chief-vibes-officer”');
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(page.getByRole('alert')).toBeEmpty();
    });

    await equal(page).focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/rows=all/);
    const before = await rowsOf(page);
    const isSame = ([label, ...cells]: string[]) =>
      new Set(cells).size === 1 && !/^(Match|Affinity) with/.test(label ?? '');
    const differing = before.filter((cells) => !isSame(cells));
    const leftOut = before.length - differing.length;
    expect(leftOut).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText(`2 roles compared, ${differing.length} rows`);
    expect(await rowsOf(page)).toEqual(differing);
    await expect(comparison(page)).toContainText(
      `${leftOut} row${leftOut === 1 ? '' : 's'} in which all say the same`,
    );
    await expect(page).not.toHaveURL(/rows=/);

    await test.step('as CSV and as Markdown', async () => {
      const button = (name: string) => comparison(page).getByRole('button', { name, exact: true });
      const said = comparison(page).getByRole('status', { name: 'Export' });
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      const saved = async (name: string) => {
        const download = page.waitForEvent('download');
        await button(name).click();
        return download;
      };
      await button('Copy CSV').click();
      await expect(said).toHaveText('CSV copied.');
      const csv = await copied();
      const [head, ...lines] = parse(csv) as string[][];
      expect(head).toEqual(['Section', 'Row', mle.title, second.title]);
      const squash = (text = '') => text.replace(/\s+/g, ' ');
      expect(lines).toHaveLength(differing.length);
      lines.forEach(([, label], at) => {
        expect(squash(differing[at]?.[0])).toContain(squash(label).replace(/ \([^)]*\)$/, ''));
      });
      const amounts = [mle, second].map(({ salary }) =>
        String((salary as { amount: number }).amount),
      );
      expect(lines.find(([, label]) => label === 'A year, USD')?.slice(2)).toEqual(amounts);
      const file = await saved('Download CSV');
      expect(file.suggestedFilename()).toBe(`comparison-${mle.id}-${second.id}.csv`);
      expect(await textOf(file)).toBe(`\uFEFF${csv}`);
      await button('Copy Markdown').click();
      await expect(said).toHaveText('Markdown copied.');
      const markdown = await copied();
      expect(markdown).toContain(`# Comparison: ${mle.title}, ${second.title}\n`);
      const tables = markdown.split('\n').filter((line) => line.startsWith('|'));
      const isFrame = (line: string) => line.startsWith('|  |') || line.startsWith('| --- ');
      expect(tables.filter((line) => !isFrame(line))).toHaveLength(differing.length);
      expect(await textOf(await saved('Download Markdown'))).toBe(markdown);
    });

    await follow(page, `${new URL(page.url()).search}&rows=all`);
    await expect(equal(page)).toBeChecked();
    expect(await rowsOf(page)).toEqual(before);
    await equal(page).uncheck();
    await page.keyboard.press('Control+z');
    await expect(equal(page)).toBeChecked();
  });
  await test.step('it is left by keyboard, nothing below it is reached meanwhile, and what is searched for is listed above it', async () => {
    await follow(page, `?pin=${all}`);
    await page.getByRole('button', { name: 'Compare 3' }).focus();
    await page.keyboard.press('Enter');
    await expect(comparison(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
    const reached = new Map<string, string>();
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      const [html, where] = await page.evaluate(() => {
        const { activeElement } = document;
        const isIn = (frame: string) => Boolean(activeElement?.closest(frame));
        const where = isIn('[aria-labelledby=comparison-title]')
          ? 'comparison'
          : isIn('header')
            ? 'header'
            : 'below';
        const isLeft = !activeElement || activeElement === document.body;
        return [activeElement?.outerHTML ?? '', isLeft ? 'browser' : where] as const;
      });
      // The links that skip to map and dossier lie above everything, too.
      reached.set(html, html.includes('Skip to the ') ? 'header' : where);
    }
    const places = [...reached.values()];
    expect(places.filter((place) => place === 'comparison').length).toBeGreaterThan(10);
    expect(places.filter((place) => place === 'header').length).toBeGreaterThan(3);
    expect([...reached].filter(([, place]) => place === 'below')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(comparison(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Compare 3' })).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(comparison(page)).toBeVisible();
    await page.getByRole('combobox', { name: 'Search dossiers' }).fill(third.title);
    await page.getByRole('option', { name: third.title }).first().click();
    await expect(comparison(page)).toHaveCount(0);
  });
});

test('a role without a record is compared by what others say of it', async ({ page }) => {
  await openSmall(page, link('clerk', 'ghost-writer', 'poet'));
  await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
  await expect(row(page, 'Record').getByRole('cell')).toHaveText(['Filed', 'Unfiled', 'Filed']);
  await expect(row(page, 'Match with Poet').getByRole('cell')).toHaveText([
    ...[/^60/, 'has no record', 'itself'],
  ]);
  await expect(comparison(page).getByText('Writes what others sign.').last()).toBeVisible();
});
