import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { dossier, expect, isPhone, open, test } from './page';
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
const differences = (page: Page) => comparison(page).getByRole('checkbox', { name: /Differences/ });

/** Opens a comparison and waits until everything that it tells has come. */
async function compare(page: Page, search: string): Promise<void> {
  await open(page, search);
  await expect(comparison(page)).toBeVisible();
  await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
}
/** What is read in each row, without the heads of columns and sections. */
async function rowsOf(page: Page): Promise<string[][]> {
  const read = await comparison(page)
    .locator('tr')
    .evaluateAll((lines) =>
      lines
        .filter((line) => line.querySelector('td'))
        .map((line) => Array.from(line.children, (cell) => (cell as HTMLElement).innerText.trim())),
    );
  return read;
}
const figuresIn = (cells: readonly string[] = []) =>
  cells.slice(1).map((text) => Number(/^\d+/.exec(text)?.[0] ?? Number.NaN));
/** What a record declares of another role. */
const declared = (by: SourceRecord, of: SourceRecord) =>
  by.related?.find(({ role }) => role === of.id)?.match ?? Number.NaN;
async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

test('two roles are pinned and compared, and one is taken out again', async ({ page }) => {
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
  await comparison(page)
    .getByRole('button', { name: `Unpin ${second.title}` })
    .click();
  await expect(comparison(page)).toHaveCount(0);
  await page.goBack();
  await heads.first().click();
  await expect(comparison(page)).toHaveCount(0);
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(mle.title);
});

test('everything that the records say is there, beside each other', async ({ page }) => {
  await compare(page, link(...all));
  const rows = await rowsOf(page);
  await expect(status(page)).toHaveText(`3 roles compared, ${rows.length} rows`);
  compared.forEach(
    ({ id, title, family, related, habitats: lives = [], orgChart, ...said }, at) => {
      const own = rows.map(([label, ...cells]) => `${label}\n${cells[at]}`).join('\n');
      const { salary, encounters, ...rest } = said;
      const { currency, amount, ...words } = salary as Record<string, unknown>;
      const matches = (related ?? []).map(({ match }) => String(match));
      const names = lives.map((habitat) => habitats.find((one) => one.id === habitat)?.name ?? '');
      const demands = textsOf(orgChart).filter((text) => text.includes(' '));
      for (const text of [...textsOf([rest, words, encounters, demands]), ...matches, ...names]) {
        expect(own).toContain(text);
      }
      expect(own).toContain(Number(amount).toLocaleString('en-US'));
    },
  );
});

test('each column tells what its record declares of the others', async ({ page }) => {
  await compare(page, link(...all));
  const rows = await rowsOf(page);
  for (const of of compared) {
    const cells = rows.find(([label]) => label?.startsWith(`Match with ${of.title}`)) ?? [];
    expect(figuresIn(cells)).toEqual(compared.map((by) => declared(by, of)));
    compared.forEach((by, at) => {
      if (by === of) expect(cells[at + 1]).toBe('itself');
      else if (Number.isNaN(declared(by, of))) expect(cells[at + 1]).toBe('does not name it');
    });
  }
  await row(page, `Affinity with ${mle.title}`)
    .getByRole('button', { name: 'Why' })
    .first()
    .click();
  const card = page.getByRole('region', { name: `${mle.title} and ${second.title}` });
  const affinity = rows.find(([label]) => label?.startsWith(`Affinity with ${mle.title}`))?.[2];
  await expect(card).toContainText(`Affinity ${Number.parseInt(affinity ?? '', 10)}`);
});

test('differences only: by keyboard, in the link, undone', async ({ page }) => {
  await compare(page, link(mle.id, second.id));
  const before = await rowsOf(page);
  const isSame = ([label, ...cells]: string[]) =>
    new Set(cells).size === 1 && !/^(Match|Affinity) with/.test(label ?? '');
  const differing = before.filter((cells) => !isSame(cells));
  expect(differing.length).toBeLessThan(before.length);
  await differences(page).focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText(
    `2 roles compared, ${differing.length} rows, differences only`,
  );
  expect(await rowsOf(page)).toEqual(differing);
  await expect(comparison(page)).toContainText(
    `${before.length - differing.length} row${before.length - differing.length === 1 ? '' : 's'} in which all say the same`,
  );
  await expect(page).toHaveURL(/rows=differences/);
  const shown = await comparison(page).locator('table').innerText();
  await compare(page, new URL(page.url()).search);
  await expect(differences(page)).toBeChecked();
  expect(await comparison(page).locator('table').innerText()).toBe(shown);
  await differences(page).uncheck();
  await page.keyboard.press('Control+z');
  await expect(differences(page)).toBeChecked();
});

test('it is left by keyboard, and nothing below it is reached meanwhile', async ({ page }) => {
  test.skip(isPhone(page), 'a phone has no keyboard');
  await open(page, `?pin=${all}`);
  await page.getByRole('button', { name: 'Compare 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(comparison(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
  const places = new Set<string>();
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    places.add(
      await page.evaluate(() => {
        const { activeElement } = document;
        const frame = activeElement?.closest('header, [aria-labelledby=comparison-title]');
        return frame || activeElement === document.body
          ? 'above'
          : String(activeElement?.outerHTML);
      }),
    );
  }
  places.delete('above');
  // The link that skips to the map lies above everything, too.
  expect([...places].filter((html) => !html.includes('Skip to the map'))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(comparison(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Compare 3' })).toBeFocused();
});

test('it is copied and saved as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await compare(page, `${link(mle.id, second.id)}&rows=differences`);
  const rows = await rowsOf(page);
  const button = (name: string) => comparison(page).getByRole('button', { name, exact: true });
  const saved = async (name: string) => {
    const download = page.waitForEvent('download');
    await button(name).click();
    return download;
  };
  await button('Copy CSV').click();
  await expect(comparison(page).getByRole('status', { name: 'Export' })).toHaveText('CSV copied.');
  const csv = await page.evaluate(() => navigator.clipboard.readText());
  const lines = parse(csv) as string[][];
  expect(lines[0]).toEqual(['Section', 'Row', mle.title, second.title]);
  expect(lines).toHaveLength(rows.length + 1);
  lines.slice(1).forEach((line, at) => {
    for (const [cell, text] of line.slice(2).entries()) {
      const read = rows[at]?.[cell + 1] ?? '';
      // Beside the words a cell has buttons, a dash for nothing and a bar for a withheld source.
      for (const part of text.split(/\s+/).filter((word) => !/^(Source:?|withheld)$/.test(word))) {
        expect(read.replaceAll(',', '')).toContain(part.replaceAll(',', ''));
      }
    }
  });
  const file = await saved('Download CSV');
  expect(file.suggestedFilename()).toBe(`comparison-${mle.id}-${second.id}.csv`);
  expect((await textOf(file)).replace('\uFEFF', '')).toBe(csv);
  await button('Copy Markdown').click();
  await expect(comparison(page).getByText('Markdown copied.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown.split('\n').filter((line) => /^\| \S/.test(line))).toHaveLength(
    rows.length + markdown.split('\n').filter((line) => line.startsWith('| --- ')).length,
  );
  expect(await textOf(await saved('Download Markdown'))).toBe(markdown);
});

test('a record that does not arrive is said so, the others are compared, and it is asked for again', async ({
  page,
  silence,
}) => {
  const missing = `**/dossiers/${second.id}*`;
  await page.route(missing, (route) => route.abort());
  await open(page, link(mle.id, second.id));
  const head = comparison(page).getByRole('columnheader', { name: second.title });
  await expect(head).toContainText('could not be loaded');
  await expect(comparison(page)).toContainText(
    String((mle.metrics as { name: string }[])[0]?.name),
  );
  await page.unroute(missing);
  await head.getByRole('button', { name: 'Try again' }).click();
  await expect(comparison(page)).toContainText(
    String((second.metrics as { name: string }[])[0]?.name),
  );
  silence.splice(0);
});

test('a role without a record is compared by what others say of it', async ({ page }) => {
  await openSmall(page, link('clerk', 'ghost-writer', 'poet'));
  await expect(comparison(page).getByText('not loaded')).toHaveCount(0);
  await expect(row(page, 'Record').getByRole('cell')).toHaveText(['Filed', 'Unfiled', 'Filed']);
  await expect(row(page, 'Match with Poet').getByRole('cell')).toHaveText([
    ...[/^60/, 'has no record', 'itself'],
  ]);
  await expect(comparison(page).getByText('Writes what others sign.').last()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a link that asks for an unknown role says so, and compares the rest', async ({ page }) => {
  await compare(page, link('chief-vibes-officer', mle.id, second.id));
  await expect(status(page)).toContainText('2 roles compared');
  await expect(page.getByRole('alert')).toContainText('“pin=chief-vibes-officer”');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('what is searched for is listed above it', async ({ page }) => {
  await open(page, link(mle.id, second.id));
  await page.getByRole('combobox', { name: 'Search dossiers' }).fill(String(third.title));
  await page.getByRole('option', { name: third.title }).first().click();
  await expect(comparison(page)).toHaveCount(0);
});

test('on paper there is the comparison and nothing else', async ({ page }) => {
  await compare(page, link(...all));
  await page.emulateMedia({ media: 'print' });
  await expect(comparison(page).getByRole('heading', { name: 'Comparison' })).toBeVisible();
  await expect(comparison(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('main')).toBeHidden();
  // Nothing is cut off by a frame that scrolls.
  const [inside, outside] = await page.evaluate(() => [
    Math.floor(document.querySelector('table')?.getBoundingClientRect().bottom ?? 0),
    document.documentElement.scrollHeight,
  ]);
  expect(outside).toBeGreaterThanOrEqual(inside);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    test('axe finds nothing in the comparison', async ({ page }) => {
      await compare(page, `${link(mle.id, second.id)}&rows=differences`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`),
      ).toEqual([]);
    });
  });
}
