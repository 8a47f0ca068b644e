import type { Page } from '@playwright/test';
import axe, { type AxeResults, type ElementContext, type RunOptions } from 'axe-core';

interface Options {
  /** The rules to check; all of them where there are none. */
  readonly rules?: readonly string[];
  /** Rules that are left out. */
  readonly withoutRules?: readonly string[];
  /** Selectors of what is left out. */
  readonly without?: readonly string[];
  /** Whether the colours of the dark theme are looked at, too. */
  readonly alsoDark?: boolean;
}

/** Rules that axe has, and leaves out unless it is asked: targets of 24 pixels, and names that have what is written. */
const OFF_AT_FIRST = ['target-size', 'label-content-name-mismatch'];

/**
 * What axe finds in the page, one string a rule: its name, and the elements. The page has no frames, so axe is put
 * into it once; to wrap every call as a page of frames needs took three times as long as the rules themselves.
 */
export async function axeFaults(
  page: Page,
  { rules, withoutRules = [], without = [], alsoDark = false }: Options = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] }),
    rules: Object.fromEntries([
      ...(rules ? [] : OFF_AT_FIRST.map((rule) => [rule, { enabled: true }])),
      ...withoutRules.map((rule) => [rule, { enabled: false }]),
    ]),
  };
  return page.evaluate(
    async ([exclude, how, isAlsoDark]) => {
      const { axe } = window as unknown as {
        axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
      };
      const faults = async (options: RunOptions, where = '') => {
        const { violations } = await axe.run({ exclude: [...exclude] }, options);
        return violations.map(
          ({ id, nodes }) => `${where}${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
      };
      const found = await faults(how);
      if (!isAlsoDark) return found;
      const { dataset } = document.documentElement;
      // Colours on their way would be neither theme's.
      const still = new CSSStyleSheet();
      still.replaceSync('* { transition: none !important }');
      document.adoptedStyleSheets.push(still);
      dataset.theme = 'dark';
      const inDark = await faults({ ...how, runOnly: ['color-contrast'] }, 'in the dark, ');
      delete dataset.theme;
      document.adoptedStyleSheets.pop();
      return [...found, ...inDark];
    },
    [without, options, alsoDark] as const,
  );
}
