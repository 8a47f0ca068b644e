import type { Match, Role, Taxonomy } from '../../../src/domain';

const role = (id: string, risk: number | undefined, ...habitats: string[]) =>
  ({
    id,
    title: id,
    family: 'people',
    filed: risk !== undefined,
    habitats,
    ...(risk !== undefined && { risk }),
    citations: 0,
    x: 0,
    y: 0,
    community: 0,
  }) as unknown as Role;

const match = (source: string, target: string, percent: number) =>
  ({ source, target, percent }) as Match;

/** Five roles, two habitats: small enough to count by hand. */
export const taxonomy: Taxonomy = {
  fingerprint: 'test',
  families: [],
  habitats: [],
  roles: [
    role('auditor', 39, 'bank'),
    role('cashier', 40, 'bank', 'shop'),
    role('clerk', 69, 'shop'),
    role('poet', 100),
    role('ghost', undefined),
  ],
  matches: [
    match('auditor', 'cashier', 90),
    match('cashier', 'auditor', 84),
    match('cashier', 'clerk', 70),
    match('poet', 'ghost', 60),
  ],
};
