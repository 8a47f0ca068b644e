import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mle, records, roleIds, titleOf } from '../browser/records';
import {
  ALL,
  atRisk,
  DOSSIER,
  ELSEWHERE,
  must,
  mustBePainted,
  mustFit,
  OWN,
  STATUS,
} from './expectations';
import { exportComesBack, noteIsKept } from './notebook';
import type { Page } from './page';
import { EMBEDDING } from './site';

type Check = (page: Page, picture: (name: string) => Promise<void>) => Promise<void>;
/** What the page must do, by name, in the order in which it is tried. */
export type Checks = Readonly<Record<string, Check>>;

const chosenView = (name: string) => {
  const chosen = document.querySelector<HTMLElement>('[aria-label=View] input:checked');
  return chosen?.closest('label')?.textContent === name;
};

const isUnderlined = (name: string) => {
  const buttons = document.querySelectorAll<HTMLElement>('[aria-label="Dossier"] button');
  const button = [...buttons].find(({ textContent }) => textContent === name);
  return button !== undefined && getComputedStyle(button).textDecorationLine === 'underline';
};

/** Whether a file that the page has loaded came with the policy, which workers have of their scripts. */
const hasPolicy = (file: string) => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const address = file === 'favicon' ? 'favicon.svg' : loaded.find((name) => name.includes(file));
  if (!address) return false;
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.send();
  const policy = request.getResponseHeader('Content-Security-Policy') ?? '';
  return policy.includes("worker-src 'self'") && policy.includes("frame-ancestors 'self'");
};

/** Tries to reach another host in three ways; the page notes what the browser has refused. */
const reachOut = (address: string) => {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    document.body.dataset.violated += ` ${effectiveDirective}`;
  });
  fetch(address).catch(() => {});
  new Image().src = address;
  try {
    new Worker(address);
  } catch {
    // Workers of another host are refused before the policy is asked.
    document.body.dataset.violated += ' worker-src';
  }
};
const isViolated = (directive: string) => document.body.dataset.violated?.includes(directive);

/** What the page must do in every engine. Each begins with a link of its own. */
export const CHECKS: Checks = {
  'the headers are sent with page and worker, and in force': async (page) => {
    await page.goTo('');
    for (const file of ['favicon', 'worker-'])
      await page.until(`the policy of ${file}`, hasPolicy, file);
    await page.ask(reachOut, ELSEWHERE);
    for (const directive of ['connect-src', 'img-src', 'worker-src'])
      await page.until(`${directive} is in force`, isViolated, directive);
  },

  'the first picture is painted': async (page, picture) => {
    await page.goTo('');
    await page.until(
      'the first picture',
      () => performance.getEntriesByName('rolegraph:picture').length > 0,
    );
    must((await page.inkShare()) > 0.02, 'the canvas is empty');
    await page.see(STATUS, ALL);
    await page.takenOver();
    await mustBePainted(page, records.length);
    await picture('map');
  },

  'a role is selected by keyboard, and let go': async (page) => {
    await page.open();
    await page.driver.press('Tab');
    await page.driver.press('Enter');
    await page.until(
      'the map has the focus',
      () => document.activeElement?.ariaLabel === 'Role network',
    );
    await page.until('what keys do is loaded', () =>
      Boolean(document.querySelector('[aria-label="Roles on the map"]')),
    );
    await page.driver.press('ArrowDown');
    await page.driver.press('ArrowDown');
    await page.driver.press('Enter');
    await page.until('the link names a role', () => location.search.startsWith('?role='));
    const role = new URLSearchParams(await page.address()).get('role') ?? '';
    await page.see(DOSSIER, titleOf(role));
    await page.driver.press('Escape');
    await page.link('');
  },

  'a role is selected by a click': async (page, picture) => {
    await page.open();
    await page.driver.click(await page.roleAt(mle.id));
    await page.link(`?role=${mle.id}`);
    await page.see(DOSSIER, mle.title);
    await page.until(
      'the title of the page',
      (title) => document.title === title,
      `${mle.title} · Map · Rolegraph`,
    );
    await page.until('what can be pressed is underlined', isUnderlined, 'Compare');
    await picture('dossier');
  },

  'roles are filtered by flight risk': async (page, picture) => {
    await page.open();
    await page.focus('input[type=range]', 'Lowest flight risk');
    for (let press = 0; press < 7; press++) await page.driver.press('PageUp');
    await page.link('?risk=70-100');
    await page.see(STATUS, `${atRisk} of ${roleIds.length} roles`);
    await picture('filtered');
  },

  'a dossier is found by searching': async (page, picture) => {
    await page.open();
    await page.driver.press('/');
    await page.driver.type('"machine learning"');
    await page.see('[role=listbox] [role=option]', mle.title);
    await picture('search');
    await page.driver.press('Enter');
    await page.see(DOSSIER, mle.title);
  },

  'every view is drawn': async (page, picture) => {
    await page.open(`?role=${mle.id}`);
    // The focus shows the selected role and those that it is matched with.
    for (const [name, key, least] of [
      ['Risk and pay', 'risk-and-pay', 40],
      ['Focus', 'focus', 5],
    ] as const) {
      await page.click('[aria-label=View] input', name);
      await page.link(`?view=${key}&role=${mle.id}`);
      await page.rest();
      await mustBePainted(page, least);
      await picture(key);
    }
    await page.click('[aria-label=View] input', 'Org chart');
    await page.link(`?view=org-chart&role=${mle.id}`);
    await page.see('[data-state=selected]', mle.title);
    await picture('org-chart');
    await page.click('[aria-label=View] input', 'Table');
    await page.link(`?view=table&role=${mle.id}`);
    await page.see('[role=grid]', mle.title);
    await picture('table');
    await page.click('[aria-label=View] input', 'Map');
    await page.link(`?role=${mle.id}`);
    await page.rest();
    await mustBePainted(page, 10);
  },

  'files of one’s own are opened, and kept': async (page, picture) => {
    await page.open();
    await page.click('header button', 'Open a taxonomy');
    // The dialog is loaded when it is first shown.
    await page.until(
      'the field for files',
      () => document.querySelector('input[type=file]') !== null,
    );
    await page.driver.chooseFiles(OWN.map((name) => resolve('tests/engines/own', name)));
    await page.see(STATUS, '5 of 5 roles, 3 of 3 matches');
    await page.until('the map is arranged', () => !document.body.innerText.includes('Arranging'));
    await page.takenOver();
    await page.rest();
    await mustBePainted(page, 5);
    await picture('own-files');
    await page.open(await page.address());
    await page.see(STATUS, '5 of 5 roles, 3 of 3 matches');
    await page.click('header button', 'Back to the built-in taxonomy');
    await page.see(STATUS, ALL);
  },

  'a note survives a reload, is in a second tab, and comes back from its export': async (page) => {
    await noteIsKept(page);
    await exportComesBack(page);
  },

  'a link is the view, and back undoes a step': async (page) => {
    const link = `?view=org-chart&role=${mle.id}&risk=70-100`;
    await page.open(link);
    await page.see(DOSSIER, mle.title);
    await page.see(STATUS, `${atRisk} of ${roleIds.length} roles`);
    await page.until('the org chart is chosen', chosenView, 'Org chart');
    await page.click('[aria-label=View] input', 'Map');
    await page.link(link.replace('view=org-chart&', ''));
    await page.driver.back();
    await page.link(link);
    await page.until('the org chart is chosen', chosenView, 'Org chart');
    await page.driver.forward();
    await page.until('the map is chosen', chosenView, 'Map');
  },

  'in a sandboxed frame a view is shown alone, and answers': async (page, picture) => {
    await page.goTo(EMBEDDING);
    await page.inFrame(async () => {
      await page.until(
        'the first picture',
        () => performance.getEntriesByName('rolegraph:picture').length > 0,
      );
      await page.takenOver();
      must((await page.ask(() => self.origin)) === 'null', 'the frame has an origin');
      await mustBePainted(page, records.length / 2);
      await page.driver.click(await page.roleAt(mle.id));
      await page.link(`?embed&role=${mle.id}`);
      await page.see('footer [role=status]', mle.title);
      must(await page.ask(() => document.querySelector('header') === null), 'there is a header');
    });
    await picture('embedded');
  },

  'on a phone the map, the dossier and the filters have their places': async (page, picture) => {
    await page.driver.resize(390, 844);
    await page.open();
    // In so small a frame the middle of the map is shown.
    await mustBePainted(page, records.length / 2);
    await mustFit(page);
    await picture('phone-map');
    await page.click('header button', 'Filters');
    await page.see('section[aria-label=Filters] legend', 'Flight risk');
    await mustFit(page);
    await picture('phone-filters');
    await page.open(`?role=${mle.id}`);
    await page.see(DOSSIER, mle.title);
    await mustFit(page);
    await picture('phone-dossier');
  },

  'the dark theme repaints the map': async (page, picture) => {
    await page.open();
    await page.click('header button', 'Switch to the dark theme');
    await page.rest();
    await mustBePainted(page, records.length);
    // Labels are painted after the roles.
    await sleep(1000);
    await picture('dark');
    await page.click('header button', 'Switch to the light theme');
  },
};
