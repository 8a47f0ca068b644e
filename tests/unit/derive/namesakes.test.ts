import { expect, test } from 'vitest';
import { namesakes } from '../../../src/derive';
import type { Taxonomy } from '../../../src/domain';

test('roles of one title are told apart by their families, or else by their ids', () => {
  const role = (id: string, title: string, family = 'unclassified') => ({ id, title, family });
  const taxonomy = {
    families: ['Food', 'Trade'].map((name) => ({ id: name.toLowerCase(), name })),
    roles: [
      ...[role('a', 'Buyer', 'food'), role('b', 'Buyer', 'trade'), role('c', 'Cook', 'food')],
      ...[role('92023.0', 'Other trades'), role('92024.0', 'Other trades')],
    ],
  } as unknown as Taxonomy;
  expect([...namesakes(taxonomy)]).toEqual([
    ['a', 'Food'],
    ['b', 'Trade'],
    ['92023.0', '92023.0'],
    ['92024.0', '92024.0'],
  ]);
});
