import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../src/worker/fingerprint';

describe('the fingerprint of files', () => {
  test('does not depend on their order, but on every letter', () => {
    expect(fingerprintOf(['roles', 'matches'])).toBe(fingerprintOf(['matches', 'roles']));
    expect(fingerprintOf(['roles', 'matches'])).not.toBe(fingerprintOf(['roles', 'matches ']));
    expect(fingerprintOf(['ab', 'c'])).not.toBe(fingerprintOf(['a', 'bc']));
    expect(fingerprintOf(['x'])).toMatch(/^[0-9a-f]{16}$/);
  });
});
