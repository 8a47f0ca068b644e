import { setTimeout as sleep } from 'node:timers/promises';
import { idsWhere, matchCount, roleIds } from '../browser/records';
import type { Page } from './page';

/** Where the title of the selected role stands. */
export const DOSSIER = '[aria-label="Dossier"] h2';
/** Files of a taxonomy of one's own, in `own/`. */
export const OWN = ['roles.csv', 'matches.csv'];
/** Where it is said how much passes the filters. */
export const STATUS = 'footer [role=status]';
/** The counts of the built-in records, read without any code of the page. */
export const ALL = `${roleIds.length} of ${roleIds.length} roles, ${matchCount} of ${matchCount} matches`;
/** How many roles have a flight risk from 70 %. */
export const atRisk = idsWhere(({ flightRisk }) => (flightRisk?.percent ?? 0) >= 70).length;

/** An address of another host, which the policy forbids. */
export const ELSEWHERE = 'https://elsewhere.example/';

/** Throws unless a condition holds. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Of the roles in sight nearly all show their colour; a label or a ring may lie over one. */
export async function mustBePainted(page: Page, least: number): Promise<void> {
  let { seen, painted } = await page.painted();
  const isDone = () => seen >= least && painted >= 0.95 * seen;
  // The map may still show the view before, and a picture may be on its way from the painter.
  for (let tries = 0; tries < 20 && !isDone(); tries++) {
    await sleep(250);
    ({ seen, painted } = await page.painted());
  }
  must(seen >= least, `${seen} roles are in sight, expected ${least} at least`);
  must(painted >= 0.95 * seen, `${painted} of ${seen} roles are painted`);
}

/** The page is as wide as the phone, and nothing sticks out. */
export async function mustFit(page: Page): Promise<void> {
  const [width, needed] = await page.ask(() => [innerWidth, document.documentElement.scrollWidth]);
  must(width === 390 && needed === 390, `the page is ${width} wide and needs ${needed}`);
}
