import type { Role, Taxonomy } from '../../../src/domain';

const role = (id: string, risk: number, amount: number, currency: string) =>
  ({
    ...{ id, title: id, family: 'people', filed: true, habitats: [], citations: 0, risk },
    salary: { amount, currency },
  }) as unknown as Role;

/** Ten roles, each matched with the next: the first is paid in EUR, the nine others in USD, 40,000 to 120,000. */
export const mixed: Taxonomy = {
  fingerprint: 'mixed',
  ...{ families: [], habitats: [], attributes: [] },
  roles: [
    role('anna', 30, 1_000_000, 'EUR'),
    ...Array.from('bcdefghij', (letter, at) => role(letter, 40 + at, 40_000 + at * 10_000, 'USD')),
  ],
  matches: {
    source: Array.from({ length: 9 }, (_, at) => at),
    target: Array.from({ length: 9 }, (_, at) => at + 1),
    percent: Array.from({ length: 9 }, () => 90),
  },
};
