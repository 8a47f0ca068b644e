import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { mle, records, titleOf } from '../browser/records';
import { dossier, heading, link, open, PHONE, visibleRoles } from './support/page';
import { END, openRoutes, ROUTE, routes, said, stepLinks, stepTitles } from './support/routes';

for (const [where, frame] of [
  ['', {}],
  [' on a phone', PHONE],
] as const) {
  test(`a step has its reasons, a role on the way its dossier, and the way stays until it is left${where}`, async () => {
    const reader = await openRoutes(ROUTE, frame);
    const [why] = await routes().findAllByRole('button', { name: /^Why / });
    await reader.click(why as HTMLElement);
    await screen.findByRole('heading', { name: new RegExp(`^${mle.title} and`) });
    await reader.keyboard('{Escape}');
    await expect.poll(() => stepLinks().length).toBeGreaterThan(2);
    const second = String(stepTitles()[1]);
    expect(records.map(({ title }) => title)).toContain(second);
    await reader.click(stepLinks()[1] as HTMLElement);
    await expect.poll(heading).toBe(second);

    const route = `${mle.title} to ${titleOf(END)}`;
    await reader.click(screen.getByRole('button', { name: route }));
    await expect.poll(stepTitles).toContain(second);
    await reader.click(routes().getByRole('button', { name: 'Close' }));
    await reader.click(await screen.findByRole('button', { name: `Leave ${route}` }));
    await expect.poll(link).not.toContain('from=');
  });

  test(`the safest better-paid role near Scrum Master takes four actions; its way is read and drawn, and stands in the link${where}`, async () => {
    const reader = await open('?role=scrum-master', frame);
    await expect.poll(heading).toBe(titleOf('scrum-master'));
    await reader.click(await within(dossier()).findByRole('button', { name: 'Route from here' }));
    await screen.findByRole('complementary', { name: 'Routes' });
    await reader.click(await routes().findByRole('checkbox', { name: 'Worth it' }));
    await reader.click(routes().getByRole('button', { name: /^Risk/ }));
    await expect
      .poll(() => routes().getAllByRole('rowheader')[0]?.textContent)
      .toBe('ERP Consultant');
    await expect.poll(said).toContain('First: ERP Consultant');
    await reader.click(routes().getByRole('button', { name: 'Way to ERP Consultant' }));
    await expect.poll(link).toContain('must=worth&by=risk&show=erp-consultant');
    await expect.poll(stepTitles).toEqual(['Scrum Master', 'Project Manager', 'ERP Consultant']);
    await expect.poll(visibleRoles).toEqual(['erp-consultant', 'project-manager', 'scrum-master']);
    routes().getByRole('heading', { name: 'Routes' }).focus();
    await reader.keyboard('{Control>}z{/Control}');
    await expect.poll(link).not.toContain('show=');
  });

  test(`lists of the whole field are drawn on the map, one at a time; a step back takes one off, and a link has it drawn${where}`, async () => {
    const reader = await open('?page=field', frame);
    const field = within(await screen.findByRole('complementary', { name: 'The whole field' }));
    const drawn = () =>
      field
        .queryAllByRole('status')
        .map(({ textContent }) => textContent?.replace(/ on the map: .*/, ''))
        .filter(Boolean);
    await reader.click(field.getByRole('button', { name: 'Show on the map: crossroads' }));
    await expect.poll(link).toContain('field=crossroads');
    await expect.poll(() => visibleRoles().length).toBe(12);
    await expect.poll(drawn).toEqual(['Crossroads']);
    await reader.click(field.getByRole('button', { name: 'Show on the map: fewest bridges' }));
    await expect.poll(drawn).toEqual(['Fewest bridges']);
    expect(link()).toContain('field=gap');
    const ofGaps = visibleRoles();
    expect(ofGaps).not.toHaveLength(12);
    history.back();
    await expect.poll(() => visibleRoles().length).toBe(12);
    await expect.poll(drawn).toEqual(['Crossroads']);

    await open('?page=field&field=gap', frame);
    await expect.poll(visibleRoles).toEqual(ofGaps);
  });
}
