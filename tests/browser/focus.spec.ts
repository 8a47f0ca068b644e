import type { Page } from '@playwright/test';
import { dossier, expect, follow, hold, open, test } from './page';
import { records } from './records';

const [one, two] = records;
const pair = `${one?.id},${two?.id}`;

/** What the page can show, as links; beside the table, which is sooner there than a map. */
const VIEWS = [
  '',
  `?view=table&role=${one?.id}`,
  `?view=table&role=${one?.id}&why=${two?.id}`,
  `?view=table&risk=60-100&rest=hide`,
  `?view=focus&role=${one?.id}&ring=all`,
  `?view=table&pin=${pair}&risk=40-90,unknown`,
  `?page=compare&pin=${pair}`,
  '?view=table&page=neighbourhoods',
  `?view=table&page=neighbourhoods&around=${one?.id}`,
  '?view=table&page=evidence',
  '?view=table&risk=0-0',
];

/** Presses every kind of control that was not pressed before; returns those after which nothing had the focus. */
const lostIn = (page: Page, search: string, pressed: string[]) =>
  page.evaluate(
    async ([link, before]) => {
      const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
      const show = async () => {
        for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]'))
          dialog.close();
        history.pushState(null, '', link);
        window.dispatchEvent(new PopStateEvent('popstate'));
        // Rendered, and what that leads to as well.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      };
      const controls = () =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], input')].filter(
          (each) =>
            each.tabIndex >= 0 &&
            !each.matches(':disabled, [type=file]') &&
            !each.closest('[inert], dialog, [popover]') &&
            each.checkVisibility({ visibilityProperty: true }),
        );
      const nameOf = (each: HTMLElement) =>
        (each.getAttribute('aria-label') || each.textContent || each.id)
          .trim()
          .replace(/\d+/g, '#');
      /** Of a list of roles one is enough. */
      const kindOf = (each: HTMLElement) => {
        if (each.dataset.role || each.closest('[data-role]')) return `${each.tagName} of a role`;
        const list = each.closest('ul, ol, table, [role=grid]');
        const name = nameOf(each);
        return list ? name.replace(/^Compare [^#].*/, `Compare in ${list.className}`) : name;
      };
      await show();
      const lost: string[] = [];
      for (const kind of new Set(controls().map(kindOf))) {
        if (before.includes(kind)) continue;
        before.push(kind);
        await show();
        const control = controls().find((each) => kindOf(each) === kind);
        control?.focus();
        control?.click();
        // What a control shows may have to be loaded first.
        for (let waited = 0; waited < 20 && document.activeElement === document.body; waited++)
          await rest(100);
        if (document.activeElement === document.body) lost.push(`${link} ${kind}`);
      }
      return { lost, pressed: before };
    },
    [`/${search}`, pressed] as const,
  );

test('no control leaves the focus nowhere, and a page that comes late does not take it', async ({
  page,
}) => {
  await open(page, '', { until: 'map' });
  await test.step('a page that comes late does not take the focus from a field', async () => {
    const release = await hold(page, /assets\/routes-.*\.js/);
    await follow(page, '?page=routes');
    const field = page.getByRole('combobox', { name: 'Search dossiers' });
    await field.pressSequentially('sd');
    release();
    await expect(page.getByRole('heading', { name: 'Routes' })).toBeVisible();
    await expect(field).toBeFocused();
    await field.fill('');
  });
  await page.getByRole('combobox', { name: 'Search dossiers' }).focus();
  let pressed: string[] = [];
  for (const search of VIEWS) {
    await follow(page, search);
    await page.waitForLoadState('networkidle');
    const after = await lostIn(page, search, pressed);
    pressed = after.pressed;
    expect.soft(after.lost).toEqual([]);
  }
  expect(pressed.length).toBeGreaterThan(60);
});

/** The tab stops that are nowhere to be seen when they have the focus. */
const hiddenStops = (page: Page) =>
  page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, [tabindex]'),
    ].filter(
      (each) =>
        each.tabIndex >= 0 &&
        !each.matches(':disabled') &&
        !each.closest('[inert]') &&
        each.checkVisibility({ visibilityProperty: true }),
    );
    return stops.flatMap((stop) => {
      stop.focus();
      // A slider's own field lies below what is drawn of it, and a box within its label.
      const seen =
        stop.closest('label') ?? (stop.matches('[type=range]') ? stop.parentElement : stop);
      const { left, right, top, bottom } = (seen ?? stop).getBoundingClientRect();
      const points = [(left + right) / 2, left + 3, right - 3].flatMap((x) =>
        [(top + bottom) / 2, top + 3, bottom - 3].map((y) => document.elementFromPoint(x, y)),
      );
      // What lies over the marks of a picture lets the pointer through to it.
      const hitIn = stop.closest('[role=application]')?.parentElement ?? seen;
      return points.some((hit) => hitIn?.contains(hit)) ? [] : [seen?.outerHTML.slice(0, 90)];
    });
  });

test('in a window of 320 pixels what is covered is no tab stop', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `?role=${one?.id}`, { until: 'map' });
  const check = async () => {
    await page.waitForTimeout(400);
    expect.soft(await hiddenStops(page)).toEqual([]);
  };
  const filters = page.getByRole('button', { name: /^Filters/ });
  for (const height of [640, 256]) {
    await page.setViewportSize({ width: 320, height });
    await follow(page, `?role=${one?.id}`);
    await page.getByRole('button', { name: /^View: / }).focus();
    await test.step(`${height} high, under half a dossier`, check);
    await dossier(page).getByRole('button', { name: 'Raise the dossier' }).press('Enter');
    await test.step('under all of it', check);
    await dossier(page).getByRole('button', { name: 'Lower the dossier' }).press('Enter');
    await page.waitForTimeout(400);
    await filters.press('Enter');
    await test.step('under the filters', check);
    await filters.press('Enter');
    await follow(page, '?view=table');
    await test.step('in the table', check);
  }
});
