import { mle } from '../browser/records';
import { DOSSIER } from './expectations';
import type { Page } from './page';

const SELECTED = `?role=${mle.id}`;
const BUTTON = '[aria-label="Dossier"] button';
/** What stands slanted in a note: it is read as Markdown. */
const SLANTED = '[role=group][aria-label^="Note on"] em';

type WithExport = typeof globalThis & { exported?: string };

/** A note is kept while it is typed, and shown by a second tab, which changes it. */
export async function noteIsKept(page: Page): Promise<void> {
  await page.open(SELECTED);
  await page.see(DOSSIER, mle.title);
  await page.click(BUTTON, 'Write a note');
  await page.until('the field', isInField);
  await page.driver.type('kept *here*');
  await page.open(SELECTED);
  await page.see(SLANTED, 'here');
  await page.inTab(SELECTED, async () => {
    await page.see(SLANTED, 'here');
    await page.click(BUTTON, 'Edit: Note on');
    await page.until('the field', isInField);
    await page.driver.type(' and *there*');
    await page.click(BUTTON, 'Done: Note on');
    await page.see(SLANTED, 'there');
  });
  await page.see(SLANTED, 'there');
}

/** What is exported, erased and imported is there again. */
export async function exportComesBack(page: Page): Promise<void> {
  await page.open('?page=notebook');
  await page.see('section em', 'there');
  await page.ask(catchExport);
  await page.click('section button', 'Export');
  await page.until('the export', () => (globalThis as WithExport).exported);
  await eraseNote(page);
  await page.ask(importExport);
  await page.click('section button', 'Merge');
  await page.see('section em', 'there');
  await eraseNote(page);
}

async function eraseNote(page: Page): Promise<void> {
  await page.click('section button', 'Delete: Note');
  await page.click('section button', 'Erase: Note');
  await page.see('section p', 'None yet.');
}

const isInField = () => document.activeElement?.tagName === 'TEXTAREA';

/** Keeps what is exported in the page: where a download goes is not the same in all browsers. */
function catchExport(): void {
  HTMLAnchorElement.prototype.click = () => {};
  URL.createObjectURL = (blob) => {
    (blob as Blob).text().then((text) => {
      (globalThis as WithExport).exported = text;
    });
    return 'blob:caught';
  };
}

function importExport(): void {
  const field = document.querySelector('[aria-label="File to import"]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(new File([(globalThis as WithExport).exported ?? ''], 'notebook.json'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
