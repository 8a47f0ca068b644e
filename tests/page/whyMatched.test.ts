import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { records, titleOf } from '../browser/records';
import { dossier, heading, link, open, PHONE } from './support/page';

const [a, b] = [titleOf('sdet'), titleOf('internal-auditor')];
const reasons = () => screen.queryByRole('complementary', { name: `${a} and ${b}` });
/** What one role, by id, declares of another. */
const matchOf = (id: string, other: string) =>
  records.find((record) => record.id === id)?.related?.find(({ role }) => role === other)?.match;

for (const [where, frame] of [
  ['', {}],
  [' on a phone', PHONE],
] as const) {
  test(`why SDET and Internal Auditor are matched is answered in three actions${where}, with two passages`, async () => {
    const reader = await open('', frame);
    await reader.keyboard(`/${a}{Enter}`);
    await expect.poll(heading).toBe(a);
    const file = within(dossier());
    const [related] = await file.findAllByRole('link', { name: /Related/ });
    await reader.click(related as HTMLElement);
    await reader.click(file.getByRole('button', { name: `Why ${b}` }));

    await expect.poll(link).toMatch(/^\?role=sdet&why=internal-auditor/);
    const why = within(await screen.findByRole('complementary', { name: `${a} and ${b}` }));
    await expect.poll(() => document.activeElement?.textContent).toBe(`${a} and ${b}`);
    const text = () => reasons()?.textContent;
    expect(text()).toContain(`${a} gives ${b} ${matchOf('sdet', 'internal-auditor')}`);
    expect(text()).toContain(`${b} gives ${a} ${matchOf('internal-auditor', 'sdet')}`);
    const passages = await why.findAllByRole('figure');
    expect(passages.filter((passage) => passage.querySelector('mark')).length).toBeGreaterThan(1);

    // A passage is read in its dossier, and Back leads here.
    await reader.click(within(passages[1] as HTMLElement).getByRole('button'));
    await expect.poll(heading).toBe(b);
    history.back();
    await expect.poll(reasons).not.toBeNull();
    await reader.keyboard('{Escape}');
    await expect.poll(heading).toBe(a);
  });
}
