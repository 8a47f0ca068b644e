import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halved } from '../../../src/domain';

const length = (part: string) => part.length;

test('a text is cut where the longer line comes out shortest', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(words, (some) => {
      const cuts = some.slice(1).map((_, at) => {
        return [some.slice(0, at + 1).join(' '), some.slice(at + 1).join(' ')];
      });
      const best = Math.min(...cuts.map((cut) => Math.max(...cut.map(length))));
      const found = halved(some.join(' '), length) ?? [];
      expect(found.join(' ')).toBe(some.join(' '));
      expect(Math.max(...found.map(length))).toBe(best);
    }),
  );
  expect(halved('word', length)).toBeUndefined();
});

test('a text of thousands of words is measured a few times', () => {
  let measured = 0;
  halved('ab '.repeat(4000).trim(), (part) => {
    measured++;
    return part.length;
  });
  expect(measured).toBeLessThan(40);
});
