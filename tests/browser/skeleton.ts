import type { Page } from '@playwright/test';

/** What a screen reader jumps to, and what is operated: landmarks, and the widgets of more than one part. */
const KEPT =
  /^- (banner|main|complementary|contentinfo|region|navigation|application|group|radiogroup|grid|table|combobox|dialog)\b/;

/** The accessibility tree of a page without what records say: roles and names of what it is made of; figures as #. */
export async function skeleton(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const lines = tree
    .split('\n')
    .filter((line) => KEPT.test(line.trim()))
    .map((line) => line.replace(/:( .*)?$/, '').replace(/\d+/g, '#'));
  return `${lines.join('\n')}\n`;
}
