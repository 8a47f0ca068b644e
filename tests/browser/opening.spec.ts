import type { Page } from '@playwright/test';
import { axeFaults } from './axe';
import { dossier, expect, headerTool, isPhone, open, status, test } from './page';
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
async function choose(page: Page, ...files: ReturnType<typeof csv>[]) {
  await (await headerTool(page, /^Open a taxonomy/)).click();
  await page.getByLabel('Open a taxonomy', { exact: true }).setInputFiles(files);
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

// What the dialogs say, and what becomes of files, tests/page/opening checks; here are the browser's own doings.

test('the dialog is used by keyboard alone; a CSV pair dropped on the page is opened, and still there when the page is loaded anew', async ({
  page,
}) => {
  await open(page, '?view=table');
  await test.step('by keyboard', async () => {
    const button = page.getByRole('button', { name: /^Open a taxonomy/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

  await test.step('dropped, while nothing has the focus', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await dropFiles(page, [asText(ROLES), asText(MATCHES)]);
    await expect(status(page)).toContainText('5 of 5 roles, 3 of 3 matches');
    await expect(dialog(page)).toBeHidden();
    // What comes before the dialog in the page, the end of the list of roles, has nothing to do with it.
    await expect(page.getByRole('heading', { name: 'Rolegraph', level: 1 })).toBeFocused();
  });

  await test.step('its link leads to it when the page is loaded anew, and "back" returns to it', async () => {
    await open(page, `${new URL(page.url()).search}&role=R%26D+Lead`);
    await expect(status(page)).toContainText('5 of 5 roles');
    await expect(dossier(page).getByRole('heading', { name: 'Lead', exact: true })).toBeVisible();
    await expect(dossier(page).getByText('Again')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the built-in taxonomy' }).click();
    await expect(status(page)).toContainText(ALL);
    await page.goBack();
    await expect(status(page)).toContainText('5 of 5 roles');
    await page.goForward();
    await expect(status(page)).toContainText(ALL);
  });

  await test.step('axe finds nothing in the list of what is saved, though it be damaged', async () => {
    await damageSaved(page, 'meta');
    await page.getByRole('button', { name: /^Open a taxonomy/ }).click();
    await expect(dialog(page).getByText('This one is damaged')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test('axe finds nothing in the dialogs that refuse files, tell how they were mended, and ask', {
  tag: '@phone',
}, async ({ page }) => {
  const faults = () =>
    axeFaults(page, isPhone(page) ? { withoutRules: ['color-contrast'] } : { alsoDark: true });
  await open(page, '?view=table&role=sdet');
  await test.step('faulty files', async () => {
    await choose(page, FAULTY, MATCHES);
    await expect(dialog(page).getByRole('region', { name: /faults? in / })).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
  await test.step('mended ones', async () => {
    await choose(page, csv('mended.csv', 'id,title,risk\na,A,n/a\nb,,7\nc,C,9\n'));
    await expect(status(page)).toContainText('3 of 3 roles');
    await page.getByRole('button', { name: /\d remarks/ }).click();
    await expect(dialog(page).getByRole('list', { name: 'Mended' })).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
  });
  await test.step('a question', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `Figure ${at}`);
    const rows = ['a', 'b'].map((id) => `${id},${id},a,${names.map(() => 1)}\n`).join('');
    await choose(page, csv('wide.csv', `id,title,Boss,${names}\n${rows}`));
    const preview = page.getByRole('dialog', { name: 'How the files are read' });
    await expect(preview.getByRole('group', { name: '220 further columns' })).toBeVisible();
    await preview.getByLabel('Search the columns').fill('Boss');
    await preview.getByLabel('Use of Boss').selectOption('Manager');
    await expect(preview.getByRole('row', { name: 'Who leans on whom 1' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
