import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from 'cytoscape';
import type { Scene } from '../../src/network/scene/scene';
import type { Driver, Point } from './driver';
import { inPage } from './inPage';
import { inkShare, paintedRoles } from './painted';

const PATIENCE_MS = 60_000;

/** The built page in one of the engines, as the checks use it. */
export type Page = ReturnType<typeof openPage>;

/** Gives a driver the verbs of this page. */
export function openPage(driver: Driver, url: string) {
  /** What a function answers in the page; it gets the value and may use nothing else of this file. */
  const ask = <T, A = null>(question: (value: A) => T, value: A = null as A) =>
    driver.evaluate(inPage(question, value)) as Promise<T>;

  /** Waits until a function answers truly in the page. Throws when it does not in time. */
  async function until<A = null>(what: string, holds: (value: A) => unknown, value: A = null as A) {
    const latest = Date.now() + PATIENCE_MS;
    while (!(await ask(holds, value))) {
      if (Date.now() > latest) throw new Error(`waited in vain: ${what}`);
      await sleep(100);
    }
  }

  const see = (css: string, text: string) => until(`“${text}” in ${css}`, isShown, { css, text });

  return {
    driver,
    ask,
    until,
    see,
    /** Opens a link of the page and waits for its first picture. */
    async open(query = '') {
      await driver.goTo(url + query);
      await until('the first picture', hasPicture);
      await until('Cytoscape', hasCytoscape);
    },
    /** Waits until Cytoscape has taken over the camera. */
    takenOver: () => until('Cytoscape', hasCytoscape),
    /** Opens a link and does not wait. */
    goTo: (query: string) => driver.goTo(url + query),
    /** Does something in the frame of the page, once that is loaded. */
    async inFrame(task: () => Promise<void>) {
      await until('the frame', () => document.querySelector('iframe')?.name === 'loaded');
      await driver.enterFrame();
      await task().finally(driver.leaveFrame);
    },
    /** Does something in a second tab, once a link of the page is open there. */
    async inTab(query: string, task: () => Promise<void>) {
      await driver.openTab(url + query);
      await until('the first picture', hasPicture).then(task).finally(driver.closeTab);
    },
    /** Presses what a selector and an accessible name, or its beginning, find. */
    async click(css: string, name: string) {
      await until(`${css} named “${name}”`, pointOf, { css, name });
      await driver.click((await ask(pointOf, { css, name })) as Point);
    },
    /** Puts the focus there. */
    async focus(css: string, name: string) {
      await until(`${css} named “${name}”`, focused, { css, name });
    },
    /** Waits until the roles stand still. */
    async rest() {
      let before = '';
      for (let tries = 0; tries < 50; tries++) {
        const now = await ask(positions);
        if (now === before) return;
        before = now;
        await sleep(300);
      }
      throw new Error('the roles do not come to rest');
    },
    address: () => ask(() => location.search),
    /** Waits until the link is this. */
    link: (query: string) =>
      until(`the link ${query}`, (wanted) => location.search === wanted, query),
    roleAt: (role: string) => ask(roleAt, role),
    inkShare: () => ask(inkShare),
    painted: () => ask(paintedRoles),
  };
}

const hasPicture = () => performance.getEntriesByName('rolegraph:picture').length > 0;

function hasCytoscape(): boolean {
  // The org chart does without.
  if (document.querySelector('[data-box]')) return true;
  const holder = document.querySelector('.__________cytoscape_container') as CyHolder | null;
  const cy = holder?._cyreg?.cy;
  const scene: Scene | undefined = cy?.scratch('_rolegraph');
  // Of more than a hundred roles it has only those in use.
  return (
    scene !== undefined && (scene.roles.length > 100 || cy?.nodes().length === scene.roles.length)
  );
}

type CyHolder = Element & { _cyreg?: { cy: Core } };

function isShown({ css, text }: { css: string; text: string }): boolean {
  return [...document.querySelectorAll<HTMLElement>(css)].some(
    (element) => element.checkVisibility() && (element.textContent ?? '').includes(text),
  );
}

function pointOf({ css, name }: { css: string; name: string }): Point | undefined {
  const nameOf = (element: HTMLElement) =>
    element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent ?? '';
  const found = [...document.querySelectorAll<HTMLElement>(css)].find((element) =>
    nameOf(element).trim().startsWith(name),
  );
  const shown = found?.closest('label') ?? found;
  if (!shown?.checkVisibility()) return undefined;
  shown.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = shown.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function focused({ css, name }: { css: string; name: string }): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(css)].find(
    (element) => element.ariaLabel === name,
  );
  found?.focus();
  return found !== undefined && document.activeElement === found;
}

function positions(): string {
  const holder = document.querySelector('.__________cytoscape_container') as CyHolder | null;
  const cy = holder?._cyreg?.cy;
  const scene: Scene | undefined = cy?.scratch('_rolegraph');
  return JSON.stringify([cy?.zoom(), cy?.pan(), String(scene?.at)]);
}

/** Where a role stands in the window. */
function roleAt(role: string): Point {
  const holder = document.querySelector('.__________cytoscape_container') as CyHolder;
  const cy = holder._cyreg?.cy as Core;
  const { roles, at }: Scene = cy.scratch('_rolegraph');
  const index = roles.findIndex(({ id }) => id === role);
  const { x, y } = holder.getBoundingClientRect();
  return {
    x: x + Number(at[2 * index]) * cy.zoom() + cy.pan().x,
    y: y + Number(at[2 * index + 1]) * cy.zoom() + cy.pan().y,
  };
}
