import fc from 'fast-check';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { RoleId } from '../../../src/domain';
import {
  asTour,
  LONGEST_SHARED,
  readShared,
  type Shared,
  writeShared,
} from '../../../src/notebook';

const titleOf = (id: string) => `The ${id}`;
const text = fc.string({ unit: 'binary', maxLength: 40 });
const step = fc.record({ title: text, text, link: text });
const item = fc
  .record({ id: fc.stringMatching(/^[a-z]{1,9}$/), line: text })
  .map(({ id, line }) => ({ id: id as RoleId, title: titleOf(id), line }));
const tour = fc.record({ title: text, steps: fc.array(step, { minLength: 1, maxLength: 8 }) });
const collection = fc.record({
  title: text,
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 20, selector: ({ id }) => id }),
});
const shared: fc.Arbitrary<Shared> = fc.oneof(
  tour.map((content) => ({ kind: 'tour' as const, content: asTour(content) })),
  collection.map((content) => ({ kind: 'collection' as const, content })),
);

test('what is shared comes out of its link again, where the link is not too long', () => {
  fc.assert(
    fc.property(shared, (given) => {
      const fragment = writeShared(given);
      expect(fragment).toMatch(/^#shared=[\w-]+$/);
      const read = readShared(fragment, titleOf);
      expect(read).toEqual(fragment.length > LONGEST_SHARED ? undefined : given);
    }),
  );
});

test('a damaged link never throws, and what it holds then is whole or nothing', () => {
  fc.assert(
    fc.property(shared, fc.nat(), fc.string({ maxLength: 3 }), (given, place, damage) => {
      const fragment = writeShared(given);
      const at = place % fragment.length;
      const read = readShared(fragment.slice(0, at) + damage + fragment.slice(at + 1), titleOf);
      expect([undefined, 'tour', 'collection']).toContain(read?.kind);
    }),
  );
});

const packed = (value: unknown) =>
  `#shared=${btoa(strFromU8(deflateSync(strToU8(JSON.stringify(value))), true))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`;

test('a link that is whole is read', () => {
  expect(readShared(packed(['collection', 'Mine', [['clerk', 'first']]]), titleOf)).toEqual({
    kind: 'collection',
    content: { title: 'Mine', items: [{ id: 'clerk', title: 'The clerk', line: 'first' }] },
  });
});

test.each([
  [null],
  [{}],
  [['tour', 'No steps', []]],
  [['tour', 'No list', { length: 1 }]],
  [['tour', 'No rows', [null, 1]]],
  [['tour', 'Too many', Array(51).fill(['a', 'b', ''])]],
  [
    [
      'collection',
      'Twice',
      [
        ['clerk', ''],
        ['clerk', ''],
      ],
    ],
  ],
  [['collection', 'No line', [['clerk']]]],
  [['collection', 1, [['clerk', '']]]],
  [['collection', 'Two lines', [['a\nb', '']]]],
  [['note', 'Other', [['clerk', '']]]],
  [['tour', 'A bomb', [['a', ' '.repeat(3_000_000), '']]]],
])('hostile link %# is nothing that is shared', (value) => {
  expect(readShared(packed(value), titleOf)).toBeUndefined();
});
