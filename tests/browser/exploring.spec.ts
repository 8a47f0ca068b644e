import type { Page } from '@playwright/test';
import {
  askMap,
  askScene,
  dossier,
  expect,
  focusMap,
  follow,
  headerTool,
  hold,
  isPhone,
  open,
  openFilters,
  pointOf,
  reasons,
  region,
  showView,
  standing,
  status,
  test,
  visibleRoles,
} from './page';
import {
  families,
  habitats,
  idsWhere,
  matchCount,
  mle,
  pressures,
  records,
  riskOf,
  roleIds,
  salaryOf,
  textsOf,
  titleOf,
  withNeighbours,
} from './records';

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search dossiers' });
/** What one role, by id, declares of another. */
const matchOf = (id: string, other: string) =>
  records.find((record) => record.id === id)?.related?.find(({ role }) => role === other)?.match;
const options = (page: Page) =>
  page.getByRole('listbox', { name: 'Found in the dossiers' }).getByRole('option');

test('families, habitats, salary, the weakest match, colour and size are chosen, and what was asked is found', async ({
  page,
}) => {
  await open(page);
  const filters = page.getByRole('region', { name: 'Filters' });

  await test.step('a family', async () => {
    const { id, name } = families[1] ?? { id: '', name: '' };
    const box = filters.getByRole('group', { name: 'Family' }).getByRole('checkbox', { name });
    await box.check();
    await expect(page).toHaveURL(`/?family=${id}`);
    const own = idsWhere(({ family }) => family === id);
    expect(own.length).toBeGreaterThan(0);
    await expect.poll(() => visibleRoles(page)).toEqual(own);
    await box.uncheck();
    await expect(page).toHaveURL('/');
  });

  await test.step('a salary, by keyboard', async () => {
    const lowest = filters.getByRole('slider', { name: 'Lowest salary' });
    await lowest.focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/salary=/);
    const floor = Number(await lowest.inputValue());
    const own = idsWhere((record) => Number(salaryOf(record)) >= floor);
    expect(own.length).toBeLessThan(roleIds.length);
    await expect.poll(() => visibleRoles(page)).toEqual(own);
    await page.getByRole('button', { name: /^Remove Salary/ }).click();
    await expect(page).toHaveURL('/');
  });

  await test.step('the weakest match: weaker ones are not counted', async () => {
    const slider = filters.getByRole('slider', { name: 'Weakest match' });
    await slider.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/match=/);
    const percent = Number(await slider.inputValue());
    const matches = records.flatMap(({ related }) => related ?? []);
    const strong = matches.filter(({ match }) => match >= percent).length;
    expect(strong).toBeLessThan(matchCount);
    await expect(status(page)).toHaveText(
      `${roleIds.length} of ${roleIds.length} roles, ${strong} of ${matchCount} matches`,
    );
    await page.getByRole('button', { name: /^Remove Matches from/ }).click();
    await expect(page).toHaveURL('/');
  });

  await test.step('habitats, any or all', async () => {
    const [one, other] = mle.habitats ?? [];
    await follow(page, `?habitat=${one},${other}`);
    const lives = (record: (typeof records)[number], id?: string) =>
      record.habitats?.includes(String(id)) ?? false;
    const any = idsWhere((r) => lives(r, one) || lives(r, other));
    await expect.poll(() => visibleRoles(page)).toEqual(any);
    const group = filters.getByRole('group', { name: 'Habitat' });
    await group.getByRole('radio', { name: 'all of' }).check({ force: true });
    await expect(page).toHaveURL(/,~all$/);
    const both = idsWhere((r) => lives(r, one) && lives(r, other));
    await expect.poll(() => visibleRoles(page)).toEqual(both);
    // What would leave nothing cannot be chosen.
    const open = habitats.filter(({ id }) =>
      both.some((role) => lives(records.find((r) => r.id === role) ?? mle, id)),
    );
    const disabled = await group
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).disabled));
    expect(disabled).toEqual(habitats.map((habitat) => !open.includes(habitat)));
  });

  await test.step('high-risk roles in banks that pay under 100k are found in four actions', async () => {
    await follow(page, '');
    const filters = await openFilters(page);
    await filters.getByRole('button', { name: /^HIGH/ }).click();
    const bank = habitats.find(({ name }) => /bank/i.test(name));
    await filters.getByRole('checkbox', { name: bank?.name ?? '' }).check();
    const highest = filters.getByRole('slider', { name: 'Highest salary' });
    await highest.focus();
    let most = Number(await highest.inputValue());
    while (most >= 100_000) {
      // A large step where it does not go too far.
      await page.keyboard.press(most > 130_000 ? 'PageDown' : 'ArrowLeft');
      most = Number(await highest.inputValue());
    }
    await expect(page).toHaveURL(new RegExp(`salary=[\\d.]+-${most}`));
    const asked = idsWhere(
      (r) =>
        Number(riskOf(r)) >= 70 &&
        Boolean(r.habitats?.includes(bank?.id ?? '')) &&
        Number(salaryOf(r)) <= most,
    );
    expect(asked.length).toBeGreaterThan(0);
    await expect.poll(() => visibleRoles(page)).toEqual(asked);
    await expect(status(page)).toContainText(`${asked.length} of ${roleIds.length} roles`);
  });
  await test.step('colour and size stand for what is chosen, and the key follows', async () => {
    await follow(page, '');
    const mark = () =>
      askScene(
        page,
        ({ roles, marks: { colour, whole } }, id) => {
          const index = roles.findIndex((role) => role.id === id);
          return { colour: colour[index], radius: whole[index] };
        },
        mle.id,
      );
    const before = await mark();
    await region(page).getByLabel('Colour by').selectOption('risk');
    await expect(page).toHaveURL('/?colour=risk');
    await expect.poll(async () => (await mark()).colour).not.toBe(before.colour);
    await region(page).getByLabel('Size by').selectOption('salary');
    await expect(page).toHaveURL('/?colour=risk&size=salary');
    await expect.poll(async () => (await mark()).radius).not.toBe(before.radius);
    const key = page.getByRole('list', { name: 'Key' });
    await expect(key).toContainText('ELEVATED, 40–69');
    await expect(key).toContainText('salary');
    await region(page).getByLabel('Colour by').selectOption('community');
    await expect(key).not.toContainText('No. ');
  });
});

test('search finds titles, passages and fields, and opens at the passage', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page);
  // The list of what is found comes as a sheet: were it over the header, if only on its way, the field would lose the focus.
  await page.evaluate(() => {
    const late = new CSSStyleSheet();
    late.replaceSync('aside { transition-delay: 2s !important }');
    document.adoptedStyleSheets.push(late);
  });
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(mle.title.toLowerCase());
  await expect(options(page).first()).toContainText(mle.title);
  const word = String((mle.weaponry as { name: string }[])[0]?.name.split(' ')[0]);
  await field(page).fill(`tool:"${word}"`);
  const has = (texts: unknown) =>
    textsOf(texts).some((text) => text.toLowerCase().includes(word.toLowerCase()));
  const own = idsWhere((record) => has(record.weaponry));
  const passage = options(page)
    .filter({ has: page.locator('mark') })
    .filter({ hasText: '[06]' });
  await expect(passage.first()).toBeVisible();
  // The list comes first, the map follows it.
  await expect.poll(() => visibleRoles(page)).toEqual(own);
  const without = options(page).filter({ hasNot: page.locator('mark') });
  for (const text of await without.allTextContents()) {
    expect(own.some((id) => text.includes(titleOf(id)))).toBe(true);
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('sought')?.size ?? 0))
    .toBeGreaterThan(0);
  await expect(options(page)).toHaveCount(0);
  if (isPhone(page)) return;

  await test.step('a wrong field is told in a sentence; Escape closes list, words, and only then the dossier', async () => {
    await follow(page, `?role=${mle.id}`);
    await expect(dossier(page)).toContainText(mle.title);
    await field(page).fill('risk:soon');
    // What was announced is there longer.
    const told = page
      .getByText('risk: wants a figure, such as risk:>60.')
      .and(page.locator(':not([data-live])'))
      .first();
    await expect(told).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(told).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(dossier(page)).toContainText(mle.title);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
  });
});

test('every view keeps selection and filters, and shows what the records say', async ({ page }) => {
  await open(page, `?role=${mle.id}&risk=40-100`);
  const passing = idsWhere((record) => Number(riskOf(record)) >= 40);
  const at = () =>
    askScene(
      page,
      ({ roles, at }, id) => {
        const index = roles.findIndex((role) => role.id === id);
        return [at[2 * index], at[2 * index + 1]];
      },
      mle.id,
    );
  const before = await at();
  await showView(page, 'Risk and pay');
  await expect(page).toHaveURL(`/?view=risk-and-pay&role=${mle.id}&risk=40-100`);
  expect(await visibleRoles(page)).toEqual(expect.arrayContaining(passing));
  await expect.poll(at).not.toEqual(before);
  await showView(page, 'Org chart');
  await expect(page).toHaveURL(`/?view=org-chart&role=${mle.id}&risk=40-100`);
  const boxes = (state: string) => region(page).locator(`[data-state=${state}]`);
  await expect(boxes('selected')).toHaveText(mle.title);
  await showView(page, 'Map');
  await expect.poll(at).toEqual(before);

  await test.step('the org chart says in two steps whom a role presses on, and what it asks', async () => {
    await follow(page, '?');
    const staff = 'chief-of-staff';
    const above = pressures.flatMap(([from, to]) => (to === staff ? [from] : []));
    const below = pressures.flatMap(([from, to]) => (from === staff ? [to] : []));
    // Where all of the chart has room, and can still be read.
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 2400, height: 1600 });
    await showView(page, 'Org chart');
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await region(page).getByTitle(titleOf(staff), { exact: true }).click();
    const titles = [...above, ...below].map(titleOf);
    await page.getByRole('button', { name: 'Show the whole map' }).click();
    await expect(boxes('matched')).toHaveCount(titles.length);
    expect((await boxes('matched').allTextContents()).sort()).toEqual(titles.sort());
    const written = region(page).locator('[data-demand]');
    // One that has no room on its line is left out.
    await expect.poll(() => written.count()).toBeGreaterThan(titles.length / 2);
    const demands = textsOf(records.map(({ orgChart }) => orgChart));
    for (const demand of await written.allTextContents()) expect(demands).toContain(demand);
    const top = async (role: string) =>
      (await region(page).getByTitle(titleOf(role), { exact: true }).boundingBox())?.y ??
      Number.NaN;
    for (const role of below) expect(await top(role)).toBeGreaterThan(await top(staff));
    const note = page.getByRole('status', { name: 'This view' });
    await expect(note).toContainText('rows trophic levels');
    if (usual) await page.setViewportSize(usual);
  });

  await test.step('the focus shows one role and those around it, as far as asked', async () => {
    await follow(page, `?view=focus&role=${mle.id}`);
    const first = withNeighbours([mle.id]);
    await expect.poll(() => visibleRoles(page)).toEqual(first);
    await view(page, '2').check({ force: true });
    await expect(page).toHaveURL(/depth=2/);
    await expect.poll(() => visibleRoles(page)).toEqual(withNeighbours(first));
  });

  await test.step('the focus ends with the selection, and comes back with it', async () => {
    await page.keyboard.press('Escape');
    await expect(view(page, 'Map')).toBeChecked();
    await expect(view(page, 'Focus')).toHaveCount(0);
    await expect(page).toHaveURL('/?depth=2');
    await page.goBack();
    await expect(view(page, 'Focus')).toBeChecked();
    await follow(page, '?view=focus');
    await expect(view(page, 'Map')).toBeChecked();
  });
});

test('the table brings the selected row in sight, keeps its titles at the side, sorts, walks and copies', {
  tag: '@phone',
}, async ({ page, context }) => {
  const titles = records.map(({ title }) => title);
  const sorted = titles.toSorted(new Intl.Collator('en', { numeric: true }).compare);
  const grid = page.getByRole('grid', { name: 'Roles' });
  const isClear = (title: string) =>
    grid.getByRole('link', { name: title, exact: true }).evaluate((link) => {
      const { left, right, top, bottom } = link
        .closest('tr')
        ?.firstElementChild?.getBoundingClientRect() ?? { left: 0, right: 0, top: 0, bottom: 0 };
      const x = (left + right) / 2;
      return [top + 2, bottom - 2].every((y) => {
        const at = document.elementFromPoint(x, y);
        return at?.closest('tr') === link.closest('tr');
      });
    });
  const linkTo = (title: string | undefined) =>
    `?view=table&role=${records.find((one) => one.title === title)?.id}`;
  // Far down when the page is loaded, then in the middle, and the last.
  for (const [nth, at] of [-12, -Math.ceil(sorted.length / 2), -1].entries()) {
    const title = String(sorted.at(at));
    await (nth ? follow : open)(page, linkTo(title));
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(title);
    await expect.poll(() => isClear(title)).toBe(true);
  }
  // With a dossier open one can still scroll to the end, and with the keys to the top again.
  await follow(page, linkTo(sorted[0]));
  await expect.poll(() => isClear(String(sorted[0]))).toBe(true);
  await grid.evaluate((element) => element.parentElement?.scrollTo(0, 1e6));
  await expect.poll(() => isClear(String(sorted.at(-1)))).toBe(true);
  await grid.getByRole('link', { name: String(sorted.at(-1)), exact: true }).focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await expect(grid.getByRole('link', { name: String(sorted[0]), exact: true })).toBeFocused();
  expect(await isClear(String(sorted[0]))).toBe(true);

  await test.step('the titles stay at the side, headings are whole, and no cell hides its text', async () => {
    await follow(page, '?view=table');
    const headings = grid.getByRole('columnheader');
    // All built-in roles are filed: a column would say so of each.
    await expect(headings.filter({ hasText: 'Record' })).toHaveCount(0);
    const titles = await grid
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 6).length);
    expect(titles).toBe(0);
    const frame = await grid.evaluate((element) => {
      const { left, right } = element.parentElement?.getBoundingClientRect() ?? new DOMRect();
      return { left, right };
    });
    const cut = await headings.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    const salary = await headings.filter({ hasText: 'Salary' }).boundingBox();
    if (!isPhone(page)) expect((salary?.x ?? 0) + (salary?.width ?? 0)).toBeLessThan(frame.right);

    // Walked to by keys, a cell is never under the titles.
    await headings.first().getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    for (let at = (await headings.count()) - 1; at > 1; at--) {
      await page.keyboard.press('ArrowLeft');
      const cell = grid.locator(`td:focus[aria-colindex="${at}"]`);
      const clearance = () =>
        cell.evaluate((element) => {
          const title = element.closest('tr')?.querySelector('th')?.getBoundingClientRect();
          return element.getBoundingClientRect().left - (title?.right ?? 0);
        });
      await expect.poll(clearance).toBeGreaterThanOrEqual(-1);
      expect((await headings.first().boundingBox())?.x).toBeCloseTo(frame.left, 0);
    }

    const several = records.find(({ habitats: own }) => (own?.length ?? 0) > 2) ?? mle;
    await follow(page, `?view=table&role=${several.id}`);
    const own = several.habitats?.map((id) => habitats.find((one) => one.id === id)?.name);
    const names = String(own?.join(', '));
    const row = grid.getByRole('row').filter({ hasText: several.title });
    await expect(row.getByRole('gridcell', { name: names })).toHaveCount(1);
    await expect(row.getByTitle(names)).toHaveCount(1);
  });
  if (isPhone(page)) return;

  await test.step('it sorts, walks and copies', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await follow(page, '?view=table&risk=70-100&rest=hide');
    const high = idsWhere((record) => Number(riskOf(record)) >= 70);
    await expect(grid).toHaveAttribute('aria-rowcount', String(high.length + 1));
    await grid.getByRole('button', { name: 'Flight risk' }).click();
    await expect(page).toHaveURL(/sort=-risk/);
    const riskiest = records.toSorted(
      (a, b) => Number(riskOf(b) ?? -1) - Number(riskOf(a) ?? -1),
    )[0];
    await expect(grid.getByRole('rowheader').first()).toHaveText(riskiest?.title ?? '');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await expect(grid.getByRole('link', { name: riskiest?.title ?? '' })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await expect(grid.getByRole('rowheader').last().getByRole('link')).toBeFocused();
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await expect(page.getByText(`Copied ${high.length} rows.`)).toBeVisible();
    const csv = await page.evaluate(() => navigator.clipboard.readText());
    expect(csv.trim().split('\r\n')).toHaveLength(high.length + 1);
    await grid.getByRole('link', { name: riskiest?.title ?? '' }).click();
    await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(
      riskiest?.title ?? '',
    );
  });
});

test('a link names the section; brackets walk the matches by strength, and a match is questioned by key and by line', async ({
  page,
}) => {
  await open(page, `?role=${mle.id}&section=autopsy`);
  const section = dossier(page).locator('[data-section=autopsy]');
  await expect(section).toBeInViewport();
  await dossier(page)
    .getByRole('link', { name: /Salary/ })
    .first()
    .click();
  await expect(page).toHaveURL(`/?role=${mle.id}&section=salary`);

  await test.step('each step is told, Backspace retraces; ? lists the keys', async () => {
    await follow(page, `?role=${mle.id}`);
    await focusMap(page);
    const told = async () => String(await standing(page).getAttribute('aria-label'));
    const count = withNeighbours([mle.id]).length - 1;
    const best = mle.related?.toSorted((a, b) => b.match - a.match)[0];
    await page.keyboard.press(']');
    await expect.poll(told).toContain(`, match 1 of ${count}: `);
    expect(await told()).toContain(`${best?.match}\u202f%`);
    const first = await told();
    await page.keyboard.press(']');
    await expect.poll(told).toContain(`, match 2 of ${count}: `);
    await page.keyboard.press('[');
    await expect.poll(told).toBe(first);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await expect.poll(told).toMatch(new RegExp(`^${mle.title}, selected, `));
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toContainText('Next match, strongest first');
    await page.keyboard.press('Escape');
    await expect(keys).toBeHidden();
  });
  await test.step('a match is questioned by keyboard, and by its line', async () => {
    const best = mle.related?.toSorted((a, b) => b.match - a.match)[0];
    const other = records.find(({ id }) => id === best?.role) ?? mle;
    await follow(page, `?role=${mle.id}`);
    const why = reasons(page, mle.title, other.title);
    await focusMap(page);
    await page.keyboard.press(']');
    await page.keyboard.press('w');
    await expect(page).toHaveURL(`/?role=${mle.id}&why=${other.id}`);
    await expect(why).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/why=/);
    await expect(standing(page)).toBeFocused();
    const middle = await askMap(
      page,
      (cy, [from, to]) => {
        const lines = cy.getElementById(from).edgesWith(cy.getElementById(to));
        return { ...lines[0]?.renderedMidpoint() };
      },
      [`=${mle.id}`, `=${other.id}`] as const,
    );
    const frame = await region(page).boundingBox();
    await page.mouse.click((frame?.x ?? 0) + (middle.x ?? 0), (frame?.y ?? 0) + (middle.y ?? 0));
    await expect(page).toHaveURL(/why=/);
  });
});

test('a copied link gives the same picture in another browser', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?risk=40-100&colour=community', { until: 'cytoscape' });
  const frame = await region(page).boundingBox();
  await page.mouse.move((frame?.x ?? 0) + 300, (frame?.y ?? 0) + 300);
  await page.mouse.wheel(0, -240);
  await expect(page).toHaveURL(/at=/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied').first()).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
  await open(other, new URL(link).search);
  const stand = async (some: Page) => {
    const { x, y } = await pointOf(some, mle.id);
    const zoom = await askMap(some, (cy) => cy.zoom(), null);
    return [Math.round(x), Math.round(y), zoom.toFixed(2)];
  };
  await expect.poll(() => stand(other)).toEqual(await stand(page));
  expect(await visibleRoles(other)).toEqual(await visibleRoles(page));
  await other.context().close();
});

test('Enter before the index is there chooses when the answer comes, and only what was asked', async ({
  page,
}) => {
  const release = await hold(page, '**/search*.json*');
  await open(page);
  const [first, other] = records.filter(({ title }) => title !== mle.title);
  await page.keyboard.press('/');
  await page.keyboard.type(String(first?.title));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Reading the dossiers…')).toBeVisible();
  // Another word takes it back; Escape does, too.
  await field(page).fill(String(other?.title));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  release();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toContainText(String(other?.title));
  await expect(page).not.toHaveURL(/role=/);

  await follow(page, '');
  await field(page).fill(mle.title);
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(mle.title);
  // The list of the last query stands until the next answer: Enter does not take from it.
  await field(page).fill(String(first?.title));
  await page.keyboard.press('Enter');
  await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(String(first?.title));
});

test('what changed the view is undone and redone, by keys and by buttons; why two are matched is answered', {
  tag: '@phone',
}, async ({ page }) => {
  await open(page, '?risk=70-100');
  await test.step('undone and redone', async () => {
    const undo = await headerTool(page, 'Undo');
    const redo = page.getByRole('button', { name: 'Redo' });
    await expect(undo).toBeDisabled();
    await showView(page, 'Org chart');
    await (await headerTool(page, 'Undo')).click();
    await expect(page).toHaveURL('/?risk=70-100');
    await expect(undo).toBeDisabled();
    if (isPhone(page)) return;
    await redo.click();
    await expect(page).toHaveURL('/?view=org-chart&risk=70-100');
    await expect(redo).toBeDisabled();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/?view=org-chart');
    // The keys and the buttons have one memory.
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL('/?view=org-chart&risk=70-100');
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL('/?risk=70-100');
    await expect(redo).toBeEnabled();
    await page.keyboard.press('Control+Shift+Z');
    await page.keyboard.press('Control+Shift+Z');
    await expect(page).toHaveURL('/?view=org-chart');
    await expect(redo).toBeDisabled();
  });
  await test.step('why SDET and Internal Auditor are matched is answered in three actions, with two passages', async () => {
    const [a, b] = [titleOf('sdet'), titleOf('internal-auditor')];
    const why = reasons(page, a, b);
    await follow(page, '');

    await test.step('three actions', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type(a);
      await page.keyboard.press('Enter');
      // On a phone the dossier is scrolled.
      if (!isPhone(page))
        await dossier(page)
          .getByRole('link', { name: /Related/ })
          .first()
          .click();
      await dossier(page)
        .getByRole('button', { name: `Why ${b}` })
        .click();
    });

    await test.step('what is read', async () => {
      await expect(page).toHaveURL(/\?role=sdet&why=internal-auditor/);
      await expect(why.getByRole('heading', { level: 2 })).toBeFocused();
      const [given, back] = [
        matchOf('sdet', 'internal-auditor'),
        matchOf('internal-auditor', 'sdet'),
      ];
      await expect(why).toContainText(`${a} gives ${b} ${given}`);
      await expect(why).toContainText(`${b} gives ${a} ${back}`);
      const passages = why.getByRole('figure');
      await expect(passages.filter({ has: page.locator('mark') }).nth(1)).toBeVisible();
      const [one, other] = [
        await passages.nth(0).boundingBox(),
        await passages.nth(1).boundingBox(),
      ];
      // Side by side, or on a phone below each other.
      if (isPhone(page)) expect(one?.x).toBe(other?.x);
      else expect(one?.y).toBe(other?.y);
    });

    await test.step('a passage is read in its dossier, and Back leads here', async () => {
      await why.getByRole('figure').nth(1).getByRole('button').click();
      await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(b);
      await page.goBack();
      await expect(why).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dossier(page).getByRole('heading', { level: 2 })).toHaveText(a);
    });
  });
});
