import type { ChoiceFacet, RangeFacet } from '../../../../src/state';

const common = { key: 'has.zone', label: 'Zone', name: 'Zone' };

/** A range facet of which only what a test is about is said. */
export const range = (known: Partial<RangeFacet>): RangeFacet => ({
  ...common,
  kind: 'range',
  short: 'Zone',
  floor: 0,
  ceiling: 10,
  step: 1,
  figure: () => undefined,
  ...known,
});

/** A choice facet with these options. */
export const choice = (known: Partial<ChoiceFacet>, ...options: string[]): ChoiceFacet => ({
  ...common,
  kind: 'choice',
  options: options.map((id) => ({ id, label: id })),
  choices: () => [],
  ...known,
});
