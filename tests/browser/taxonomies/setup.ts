import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { FOLDER } from './paths';

/**
 * Has the taxonomies written that tests open in place of the built-in one; they wait for them. Playwright takes seconds to
 * load the compiler, in each of its processes; one of its own takes one or two, once.
 */
export default function writeTaxonomies(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  const script = 'tests/browser/taxonomies/write.ts';
  spawn(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' });
}
