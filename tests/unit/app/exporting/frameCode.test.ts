import { expect, test } from 'vitest';
import { frameCode, framersIn } from '../../../../src/app/exporting/frameCode';

test('a frame is as large as asked for, and its title is a text', () => {
  const frame = { address: 'https://roles.example/?embed&role=a', title: 'R&D "map"' };
  const code = frameCode({ ...frame, width: 800, height: 500 });
  expect(code).toContain(
    '<iframe src="https://roles.example/?embed&amp;role=a" title="R&amp;D &quot;map&quot;"',
  );
  expect(code).toContain('width="800" height="500" loading="lazy"');
  expect(frameCode({ ...frame, width: null, height: 500 })).toContain('width="100%"');
});

test.each([
  [null, undefined],
  ["default-src 'none'", undefined],
  ['frame-ancestors *', undefined],
  ["default-src 'none'; frame-ancestors 'none'", 'no page'],
  [
    "frame-ancestors 'self' https://wiki.example; base-uri 'none'",
    'its own pages and https://wiki.example',
  ],
])('who may frame under %s', (policy, framers) => {
  expect(framersIn(policy)).toBe(framers);
});
