import { screen, within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import { mle, records, roleIds, textsOf } from '../browser/records';
import { dossier, heading, open, PHONE } from './support/page';

const squash = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').toLowerCase();

test('a dossier holds every section, text and figure of the record', async () => {
  for (const frame of [undefined, PHONE]) {
    await open(`?role=${mle.id}`, frame);
    await expect.poll(heading).toBe(mle.title);
    const last = await screen.findByRole('heading', { name: /^\[13\]/ });
    expect(dossier().contains(last)).toBe(true);
    const headings = within(dossier()).getAllByRole('heading', { level: 3 });
    const numbers = headings.map(({ textContent }) => /^\[(\d\d)\]/.exec(textContent)?.[1]);
    const all = Array.from({ length: 13 }, (_, at) => String(at + 1).padStart(2, '0'));
    expect(numbers.filter(Boolean)).toEqual(expect.arrayContaining(all));

    const shown = squash(dossier().textContent);
    for (const figure of ['$175,000', '80 %']) expect(shown).toContain(figure);
    const { id: _, family: _family, habitats: _habitats, salary, flightRisk, ...said } = mle;
    const { orgChart, related, ...rest } = said;
    const { commentary, delusion, basis } = salary as Record<string, unknown>;
    const texts = textsOf([rest, commentary, delusion, basis, flightRisk, related, orgChart]);
    // What names a role is shown as its title.
    const isId = (text: string) => roleIds.includes(text) || records.some(({ id }) => id === text);
    for (const text of texts.filter((one) => !isId(one))) expect(shown).toContain(squash(text));
  }
});
