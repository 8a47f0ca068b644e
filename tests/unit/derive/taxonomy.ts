import type { Match, Role, Taxonomy } from '../../../src/domain';

const role = (id: string, known: object) =>
  ({
    id,
    title: id,
    family: 'people',
    filed: 'risk' in known,
    habitats: [],
    citations: 0,
    ...known,
  }) as unknown as Role;

const roles = [
  role('auditor', { risk: 39, habitats: ['bank'], attributes: { zone: 5, sector: ['Public'] } }),
  role('cashier', { risk: 40, habitats: ['bank', 'shop'], attributes: { zone: 2 } }),
  role('clerk', {
    risk: 69,
    habitats: ['shop'],
    attributes: { sector: ['Public', 'Trade, retail'] },
  }),
  role('ghost', {}),
  role('poet', { risk: 100 }),
];

const matches: Match[] = [
  ['auditor', 'cashier', 90],
  ['cashier', 'auditor', 84],
  ['cashier', 'clerk', 70],
  ['poet', 'ghost', 60],
].map(([source, target, percent]) => ({ source, target, percent }) as unknown as Match);

const index = (id: string) => roles.findIndex((one) => one.id === id);

/** Five roles, two habitats, two columns of a file: small enough to count by hand. */
export const taxonomy: Taxonomy = {
  fingerprint: 'test',
  families: [],
  habitats: ['bank', 'shop', 'mint'].map((id) => ({
    id,
    name: id,
  })) as unknown as Taxonomy['habitats'],
  attributes: [
    { key: 'zone', label: 'Zone', kind: 'figure' },
    { key: 'sector', label: 'Sector', kind: 'choice' },
  ],
  roles,
  matches: {
    source: matches.map(({ source }) => index(source)),
    target: matches.map(({ target }) => index(target)),
    percent: matches.map(({ percent }) => percent),
  },
};
