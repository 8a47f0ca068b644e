import { setTimeout as sleep } from 'node:timers/promises';
import { records } from '../browser/records';
import type { Checks } from './checks';
import type { Driver, Engine } from './driver';
import { must, mustBePainted } from './expectations';
import { inPage } from './inPage';
import { readScreen, showPainted } from './onScreen';
import { chromium, startWith } from './puppeteer';

const PATIENCE_MS = 30_000;

/** Chromium with canvases that are drawn by a graphics processor: software plays one, slowly, but it draws as one would. */
export const accelerated: Engine = {
  ...chromium,
  name: 'accelerated',
  start: startWith(
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--ignore-gpu-blocklist',
    '--enable-gpu-rasterization',
  ),
  async unfit({ goTo, evaluate }: Driver) {
    await goTo('chrome://gpu');
    const latest = Date.now() + PATIENCE_MS;
    let said = '';
    // The browser says so once the processor has answered.
    while (said !== 'Hardware accelerated') {
      if (Date.now() > latest) return `It does not accelerate canvases (“Canvas: ${said}”).`;
      await sleep(100);
      said = String(await evaluate(inPage(ofCanvases)));
    }
    return undefined;
  },
};

/** Runs in the page about the graphics processor: what it says of canvases. */
function ofCanvases(): string {
  const text = document.querySelector('info-view')?.shadowRoot?.textContent ?? '';
  return /Canvas: ([^*]*)/.exec(text)?.[1]?.trim() ?? '';
}

/** What could differ where canvases are accelerated. */
export const ACCELERATED_CHECKS: Checks = {
  'roles are seen in their colours where they stand, and lines between them': async (
    page,
    picture,
  ) => {
    await page.open();
    await page.rest();
    await mustBePainted(page, records.length);
    await picture('map');
    const shot = async () => Buffer.from(await page.driver.screenshot()).toString('base64');
    const whole = await shot();
    await page.ask(showPainted, false);
    const bare = await shot();
    const seen = await page.ask(readScreen, { whole, bare });
    must(!seen.colours.includes(seen.ground), 'where a role stands the ground is seen');
    must(new Set(seen.colours).size > 2, 'roles are seen in one colour');
    must(seen.between > 1000, `${seen.between} pixels of lines are seen`);
  },
};
