import type { Page } from '@playwright/test';
import { axeFaults } from './axe';
import {
  dossier,
  expect,
  follow,
  headerTool,
  open,
  openFilters,
  region,
  settled,
  status,
  test,
  visibleRoles,
} from './page';
import { roleIds } from './records';

const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
const ROLES = csv(
  'our-roles.csv',
  `id,title,family,Grade,Union,Motto
11-1.00,Chief,Management,5,yes,Onward
R&D Lead,Lead,Research,4,no,Again
clerk,Clerk,Management,2,yes,
porter,Porter,Management,1,yes,
temp,Temp,Management,,no,
`,
);
const MATCHES = csv(
  'our-matches.csv',
  `source,target,match
11-1.00,R&D Lead,91
R&D Lead,11-1.00,87
clerk,porter,60
`,
);
const ALL = `${roleIds.length} of ${roleIds.length} roles`;
const FAULTY = csv('our-roles.csv', 'id,title,Risk\n,A,120\na,A,5\na,B,5,6\n');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Taxonomy' });
const input = (page: Page) => page.getByLabel('Open a taxonomy', { exact: true });
async function choose(page: Page, ...files: ReturnType<typeof csv>[]) {
  await (await headerTool(page, /^Open a taxonomy/)).click();
  await input(page).setInputFiles(files);
}
async function openOurs(page: Page) {
  await open(page);
  await choose(page, ROLES, MATCHES);
  await expect(status(page)).toContainText('5 of 5 roles');
  await expect(dialog(page)).toBeHidden();
}
const dropFiles = (page: Page, files: { name: string; text: string }[]) =>
  page.evaluate((some) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of some) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
    }
  }, files);
/** Empties a part of all that is saved. */
const damageSaved = (page: Page, part: string) =>
  page.evaluate(
    (store) =>
      new Promise<void>((resolve) => {
        indexedDB.open('rolegraph').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const tx = db.transaction(store, 'readwrite');
          tx.objectStore(store).openCursor().onsuccess = ({ target: found }) => {
            const cursor = (found as IDBRequest<IDBCursorWithValue | null>).result;
            cursor?.update({});
            cursor?.continue();
          };
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    part,
  );
const asText = ({ name, buffer }: ReturnType<typeof csv>) => ({ name, text: buffer.toString() });

test('a CSV pair is opened, explored, filtered by its further columns, kept and left; its link is followed elsewhere', async ({
  page,
  browser,
}) => {
  await openOurs(page);
  await expect(status(page)).toContainText('3 of 3 matches');
  const link = new URL(page.url()).search;

  await test.step('a link to a taxonomy that is not here says so, and is followed once its files are', async () => {
    const other = await (await browser.newContext()).newPage();
    await other.goto(`${page.url()}&role=clerk`);
    await expect(other.getByText('not in this browser')).toBeVisible();
    await expect(status(other)).toContainText(ALL);
    await other.getByRole('button', { name: 'Dismiss' }).click();
    await expect(other.getByText('not in this browser')).toBeHidden();
    await choose(other, ROLES, MATCHES);
    await expect(dossier(other).getByRole('heading', { name: 'Clerk' })).toBeVisible();
    await other.context().close();
  });
  await test.step('it is still there after a reload', async () => {
    await open(page, `${link}&role=R%26D+Lead`);
    await expect(dossier(page).getByRole('heading', { name: 'Lead', exact: true })).toBeVisible();
    await expect(dossier(page).getByText('Again')).toBeVisible();
    await page.reload();
    await expect(status(page)).toContainText('5 of 5 roles');
    await expect(dossier(page).getByText('Again')).toBeVisible();
  });

  await test.step('its further columns are filters, in the link, too', async () => {
    await follow(page, link);
    const filters = await openFilters(page);
    await filters.getByRole('slider', { name: 'Lowest Grade' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => visibleRoles(page)).toEqual(['11-1.00', 'R&D Lead', 'clerk']);
    const union = filters.getByRole('group', { name: 'Union' });
    await union.getByRole('checkbox', { name: 'no' }).check();
    await expect.poll(() => visibleRoles(page)).toEqual(['R&D Lead']);
    const { search } = new URL(page.url());
    await open(page, search);
    await expect.poll(() => visibleRoles(page)).toEqual(['R&D Lead']);
  });

  await test.step('a picture that its figures do not give is named, and the usual one shown', async () => {
    const parts = ['view=risk-and-pay', 'colour=risk', 'size=salary', 'sort=-risk'];
    await follow(page, `${link}&${parts.join('&')}`);
    for (const part of parts) await expect(page.getByRole('alert')).toContainText(`“${part}”`);
    await expect(page.getByRole('radio', { name: 'Map', exact: true })).toBeChecked();
    await expect(page.getByText('ELEVATED, 40–69')).toHaveCount(0);
    await expect(region(page).getByLabel('Colour by')).toHaveValue('family');
  });

  await test.step('the built-in taxonomy is one click away, "back" returns; what is kept is opened again, as it was left, and forgotten', async () => {
    await follow(page, link);
    await expect(page.getByText(/Arranging/)).toHaveCount(0);
    const before = await settled(page);

    await test.step('the same files, in another order', async () => {
      await choose(page, MATCHES, ROLES);
      await expect(dialog(page)).toBeHidden();
      await expect(page.getByText(/Arranging/)).toHaveCount(0);
      expect(await settled(page)).toEqual(before);
      expect(new URL(page.url()).search).toBe(link);
    });

    await test.step('the built-in taxonomy, back and forward', async () => {
      await page.getByRole('button', { name: 'Back to the built-in taxonomy' }).click();
      await expect(status(page)).toContainText(ALL);
      expect(page.url()).not.toContain('taxonomy');
      await page.goBack();
      await expect(status(page)).toContainText('5 of 5 roles');
      await page.goForward();
      await expect(status(page)).toContainText(ALL);
    });

    await test.step('what is kept', async () => {
      await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
      // Named by its files, in the order in which they were chosen last.
      await dialog(page)
        .getByRole('button', { name: /^Open our-(roles|matches)\.csv, our-/ })
        .click();
      await expect(status(page)).toContainText('5 of 5 roles');
      await page.getByRole('button', { name: 'Back to the built-in taxonomy' }).click();
      await expect(status(page)).toContainText(ALL);
    });

    await test.step('what is damaged is said to be, and can be deleted', async () => {
      await damageSaved(page, 'meta');
      await open(page, link);
      await expect(page.getByRole('alert')).toContainText('is damaged: delete it under Taxonomy');
      await expect(status(page)).toContainText(ALL);
      await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
      await expect(dialog(page).getByText('This one is damaged')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      const remove = dialog(page).getByRole('button', { name: /^Delete/ });
      await remove.click();
      await expect(remove).toHaveText('Delete for good');
      await remove.click();
      await expect(dialog(page).getByText(/^(Kept|Saved) in this browser/)).toBeHidden();
      await open(page, link);
      await expect(page.getByText('not in this browser')).toBeVisible();
    });
  });
});

test('faulty files are refused, those with open questions asked about, and the page stays as it was', {
  tag: '@phone',
}, async ({ page }) => {
  await test.step('faulty files are refused with their faults, and the page stays as it was', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, '?role=sdet');
    await choose(page, FAULTY, MATCHES);
    const alert = dialog(page).getByRole('region', { name: /faults? in / });
    await expect(alert).toContainText('Nothing was changed');
    await expect(alert.getByRole('listitem').first()).toHaveText(
      'our-roles.csv, line 4 expected 3 cells, one a column; found 4',
    );
    expect(page.url()).toContain('role=sdet');
    await test.step('axe finds nothing in the dialog', async () => {
      expect(await axeFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page, { rules: ['color-contrast'] })).toEqual([]);
    });
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(status(page)).toContainText(ALL);
    expect(page.url()).toContain('role=sdet');
    await test.step('what can be mended opens, with the remarks at hand', async () => {
      await choose(page, csv('mended.csv', 'id,title,risk\na,A,n/a\nb,,7\nc,C,9\n'));
      await expect(status(page)).toContainText('3 of 3 roles');
      await page.getByRole('button', { name: /\d remarks/ }).click();
      await expect(dialog(page).getByRole('list', { name: 'Mended' })).toContainText(
        'mended.csv, line 2, risk read as no figure: "n/a"',
      );
      expect(await axeFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
    await test.step('relations that come first wait for their roles', async () => {
      await choose(page, csv('edges.csv', 'source,target,match\na,b,60\nb,d,40\n'));
      await expect(dialog(page)).toContainText('their roles (columns id, title) are missing');
      await dialog(page)
        .getByLabel('Add the file with their roles')
        .setInputFiles(csv('their-roles.csv', 'id,title\na,A\nb,B\nd,D\n'));
      await expect(status(page)).toContainText('3 of 3 roles, 2 of 2 matches');
      await expect(dialog(page)).toBeHidden();
    });
  });
  await test.step('what must be asked is answered by keyboard, changed later, and kept for files of the same shape', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `Figure ${at}`);
    const wide = (cell: number) =>
      csv(
        'wide.csv',
        `id,title,Boss,${names}\n${['a', 'b'].map((id) => `${id},${id},a,${names.map(() => cell)}\n`).join('')}`,
      );
    const preview = page.getByRole('dialog', { name: 'How the files are read' });
    await choose(page, wide(1));
    const asked = preview.getByRole('group', { name: '220 further columns' });
    await asked.getByRole('radio', { name: /^In the dossiers/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(asked.getByRole('radio', { name: 'Left out' })).toBeChecked();
    await test.step('a column is found and taken for something else', async () => {
      await preview.getByLabel('Search the columns').fill('Boss');
      await preview.getByLabel('Use of Boss').selectOption('Manager');
      await expect(preview.getByRole('row', { name: 'Who leans on whom 1' })).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
    // It cannot be pressed while it is counted what would be opened.
    const openThem = preview.getByRole('button', { name: 'Open', exact: true });
    await expect(openThem).toBeEnabled();
    await openThem.press('Enter');
    await expect(status(page)).toContainText('2 of 2 roles');
    await expect(preview).toBeHidden();

    await test.step('the next file of that shape is read like it, and says so', async () => {
      await choose(page, wide(2));
      await page.getByRole('button', { name: /\d remarks/ }).click();
      await expect(dialog(page)).toContainText('read as you chose for files with these columns');
      await dialog(page).getByRole('button', { name: 'Forget choices' }).click();
      await expect(dialog(page).getByRole('button', { name: 'Forget choices' })).toBeHidden();
      await dialog(page).getByRole('button', { name: 'Change how the files were read' }).click();
      await expect(asked.getByRole('radio', { name: /^In the dossiers/ })).toBeChecked();
      await page.keyboard.press('Escape');
      await expect(preview).toBeHidden();
      await expect(status(page)).toContainText('2 of 2 roles');
    });
  });
});

test('the dialog is used by keyboard alone, an opening can be cancelled, and files dropped on the page are opened', async ({
  page,
}) => {
  await open(page);
  await test.step('by keyboard', async () => {
    const button = page.getByRole('button', { name: /^Open a taxonomy/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

  await test.step('cancelled', async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `r${i},Role ${i},${'word '.repeat(20)}`);
    const roles = csv('many.csv', ['id,title,summary', ...many].join('\n'));
    await choose(page, roles, csv('none.csv', 'source,target,match\n'));
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog(page).getByRole('progressbar')).toBeHidden();
    await page.waitForTimeout(1500);
    await expect(status(page)).toContainText(ALL);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });

  await test.step('dropped, while nothing has the focus', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await dropFiles(page, [asText(ROLES), asText(MATCHES)]);
    await expect(status(page)).toContainText('5 of 5 roles');
    await expect(dialog(page)).toBeHidden();
    // What comes before the dialog in the page, the end of the list of roles, has nothing to do with it.
    await expect(page.getByRole('heading', { name: 'Rolegraph', level: 1 })).toBeFocused();
  });

  await test.step('a newer version keeps the view, and lists what has changed', async () => {
    const before = new URL(page.url()).searchParams.get('taxonomy');
    await open(page, `?taxonomy=${before}&role=clerk`);
    const { name, text } = asText(ROLES);
    const newer = text
      .replace('temp,Temp', 'cook,Cook')
      .replace('clerk,Clerk,Management,2', 'clerk,Clerk,Management,3');
    await dropFiles(page, [{ name, text: newer }, asText(MATCHES)]);
    await page.getByRole('button', { name: 'Changes since the version before' }).click();
    const changes = page.getByRole('complementary', { name: 'Changes' });
    await expect(changes.getByRole('region', { name: 'Added' })).toContainText('Cook');
    await expect(changes.getByRole('region', { name: 'Dropped' })).toContainText('Temp');
    await expect(changes.getByRole('region', { name: 'Changed' })).toContainText('ClerkGrade');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('role')).toBe('clerk');
    expect(searchParams.get('taxonomy')).not.toBe(before);
    await changes.getByRole('button', { name: 'Show only the added ones on the map' }).click();
    await expect(status(page)).toContainText('1 of 5 roles found');
    await changes.getByRole('button', { name: 'Close' }).click();
    await expect(status(page)).toContainText('5 of 5 roles');
  });
});

test('a browser that keeps nothing opens files for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openOurs(page);
  const link = page.url();
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByText('not in this browser')).toBeVisible();
});
