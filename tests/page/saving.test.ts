import { screen } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { readDataFolder } from '../../src/build/dataFolder';
import { catalogueOf } from '../../src/build/output';
import { type Compiled, compile, TAXONOMY_CHANGED } from '../../src/compile';
import { arrived, part } from './support/evidence';
import { openOurs } from './support/files';
import { serve } from './support/host';
import { simulateHot } from './support/hot';
import { shown } from './support/mapParts';
import { noteWorkers } from './support/notedWorkers';
import { close, dossier, heading, link, open, status } from './support/page';
import { painted } from './support/painted';
import { small } from './support/small';

// What a curator sees while saving records: the development server tells the open page that they have changed.

const OVERLAY = 'vite-error-overlay';
const titles = () => shown.props?.picture.roles.map(({ title }) => title);

/** The small taxonomy after its clerk's record was saved with another title and flight risk. */
function savedAs(title: string, percent: number): Compiled {
  const { records, ...rest } = readDataFolder('tests/browser/small');
  const change = (text: string) =>
    text.replace('title: Clerk', `title: ${title}`).replace('percent: 30', `percent: ${percent}`);
  const changed = records.map(({ path, text }) => ({ path, text: change(text) }));
  return compile({ ...rest, records: changed }) as Compiled;
}

/** A page that is told, once its server has them, of other records. */
function beginSaving() {
  const { tell, countListeners } = simulateHot();
  const save = (compiled: Compiled) => {
    serve(compiled);
    const { fingerprint } = catalogueOf(compiled).taxonomy;
    return tell(TAXONOMY_CHANGED, { fingerprint });
  };
  return { save, countListeners };
}

test('a saved record changes the open page, and what explained a fault in it goes', async () => {
  const { save, countListeners } = beginSaving();
  serve(small());
  await open('?role=clerk');
  await expect.poll(heading).toBe('Clerk');
  await expect.poll(titles).toContain('Clerk');
  const page = screen.getByRole('main');
  document.body.append(document.createElement(OVERLAY));

  await save(savedAs('Registrar', 41));
  await expect.poll(heading).toBe('Registrar');
  await expect.poll(() => dossier().textContent).toContain('41');
  await expect.poll(titles).toContain('Registrar');
  expect(titles()).not.toContain('Clerk');
  expect(document.querySelector(OVERLAY)).toBeNull();
  // The view is the same, on a page that was not begun again.
  expect(link()).toBe('?role=clerk');
  expect(page.isConnected).toBe(true);
  close();
  expect(countListeners()).toBe(0);
});

test('what was compared is compared anew, by a worker that knows the saved record', async () => {
  const { started, ended } = noteWorkers('reasons');
  const { save } = beginSaving();
  serve(small());
  await open('?page=evidence');
  await arrived('Least supported');
  expect(part('Least supported').textContent).toContain('Clerk');
  expect(started).toHaveLength(1);

  await save(savedAs('Registrar', 41));
  await expect.poll(() => part('Least supported').textContent).toContain('Registrar');
  await expect.poll(() => ended).toEqual([0]);
  expect(started).toHaveLength(2);
});

test('the reader’s own files stay when a record of the built-in ones is saved', async () => {
  const { save } = beginSaving();
  const { ours } = await openOurs();
  const { said, map } = { said: status(), map: titles() };
  await save(small());
  await painted();
  expect([link(), status(), titles()]).toEqual([ours, said, map]);
});
