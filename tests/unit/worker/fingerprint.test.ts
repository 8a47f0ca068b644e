import { afterEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf } from '../../../src/worker/fingerprint';

describe('the fingerprint of files', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('does not depend on their order, but on every letter', async () => {
    const own = await fingerprintOf(['roles', 'matches']);
    expect(own).toMatch(/^[0-9a-f]{16}$/);
    expect(await fingerprintOf(['matches', 'roles'])).toBe(own);
    expect(await fingerprintOf(['roles', 'matches '])).not.toBe(own);
    expect(await fingerprintOf(['ab', 'c'])).not.toBe(await fingerprintOf(['a', 'bc']));
  });

  test('is the same where the browser has no hashes of its own', async () => {
    const own = await fingerprintOf(['rôles', 'matches']);
    vi.stubGlobal('crypto', undefined);
    expect(await fingerprintOf(['rôles', 'matches'])).toBe(own);
  });
});
