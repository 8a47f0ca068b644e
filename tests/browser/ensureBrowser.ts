import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from './findBrowser';

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function install(): boolean {
  if (isDebian() && process.getuid?.() === 0) {
    return run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', 'chromium');
  }
  return run('npx', 'playwright', 'install', 'chromium');
}

/** Before the tests: a browser to run them in is there, or one sentence says what to install. */
if (!findBrowser()) {
  console.log('No Chromium or Chrome on this machine; installing one for the browser tests.');
  if (!install() || !findBrowser()) {
    console.error(
      'The browser tests need Chromium or Chrome: install either, or set CHROMIUM_PATH to its executable, and run npm test again.',
    );
    process.exitCode = 1;
  }
}
