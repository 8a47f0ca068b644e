import { readDataFolder } from '../../../src/build/dataFolder';
import { type Compiled, compile } from '../../../src/compile';
import { lazy } from '../../../src/domain';

/** A taxonomy of two filed roles and two unfiled ones, to be served in place of the built-in one. */
export const small = lazy(() => compile(readDataFolder('tests/browser/small')) as Compiled);
