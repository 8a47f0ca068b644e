import {
  askScene,
  expect,
  follow,
  open,
  openFilters,
  region,
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
  records,
  riskOf,
  roleIds,
  salaryOf,
} from './records';

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
