import {
  dossier,
  expect,
  follow,
  headerTool,
  isPhone,
  open,
  reasons,
  showView,
  test,
} from './page';
import { mle, titleOf } from './records';

test('what is sought is read where it stands, under a list that leaves the field its focus; passages of two are beside or below each other', {
  tag: '@phone',
}, async ({ page }) => {
  const heading = dossier(page).getByRole('heading', { level: 2 });
  await open(page, isPhone(page) ? '' : '?view=table&role=sdet&section=autopsy');
  if (!isPhone(page)) {
    await test.step('a link names the section, and is written where another is read', async () => {
      await expect(dossier(page).locator('[data-section=autopsy]')).toBeInViewport();
      const salary = dossier(page).getByRole('link', { name: /Salary/ });
      await salary.first().click();
      await expect(page).toHaveURL(/role=sdet&section=salary$/);
    });
  }

  await test.step('a passage is found by keys, and highlighted in its dossier', async () => {
    // The list of what is found comes as a sheet: were it over the header, if only on its way, the field would lose the focus.
    await page.evaluate(() => {
      const late = new CSSStyleSheet();
      late.replaceSync('aside { transition-delay: 2s !important }');
      document.adoptedStyleSheets.push(late);
    });
    const field = page.getByRole('combobox', { name: 'Search dossiers' });
    const options = page
      .getByRole('listbox', { name: 'Found in the dossiers' })
      .getByRole('option');
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type(mle.title.toLowerCase());
    await expect(options.first()).toContainText(mle.title);
    const word = String((mle.weaponry as { name: string }[])[0]?.name.split(' ')[0]);
    await field.fill(`tool:"${word}"`);
    const passage = options
      .filter({ has: page.locator('mark') })
      .filter({ hasText: '[06]' })
      .first();
    await expect(passage).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.get('sought')?.size ?? 0))
      .toBeGreaterThan(0);
  });

  await test.step('why two are matched is asked in the dossier; their passages are side by side, or on a phone below each other', async () => {
    const [a, b] = [titleOf('sdet'), titleOf('internal-auditor')];
    await follow(page, '?role=sdet');
    await expect(heading).toHaveText(a);
    await dossier(page)
      .getByRole('button', { name: `Why ${b}` })
      .click();
    const passages = reasons(page, a, b).getByRole('figure');
    await expect(passages.filter({ has: page.locator('mark') }).nth(1)).toBeVisible();
    const [one, other] = [await passages.nth(0).boundingBox(), await passages.nth(1).boundingBox()];
    if (isPhone(page)) expect(one?.x).toBe(other?.x);
    else expect(one?.y).toBe(other?.y);
  });
  if (!isPhone(page)) return;

  await test.step('another view is chosen in a menu, and undone in another', async () => {
    await follow(page, '?risk=70-100');
    await showView(page, 'Org chart');
    await expect(page).toHaveURL('/?view=org-chart&risk=70-100');
    await (await headerTool(page, 'Undo')).click();
    await expect(page).toHaveURL('/?risk=70-100');
  });
});
