import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findShell } from './findBrowser';

const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function mayInstallOnDebian(): boolean {
  const release = '/etc/os-release';
  if (!existsSync(release) || process.getuid?.() !== 0) return false;
  return /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

const installOnDebian = (...packages: string[]) =>
  run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', ...packages);

/** Before the tests: a browser to run them in is there, or one sentence says what to install. */
if (mayInstallOnDebian()) {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(findShell() ? [] : ['chromium-headless-shell']),
  ];
  if (missing.length) {
    console.log(`Installing ${missing.join(' and ')} for the browser tests.`);
    installOnDebian(...missing);
  }
} else if (!findBrowser()) {
  console.log('No Chromium or Chrome on this machine; installing one for the browser tests.');
  run('npx', 'playwright', 'install', 'chromium');
}
if (!findBrowser()) {
  console.error(
    'The browser tests need Chromium or Chrome: install either, or set CHROMIUM_PATH to its executable, and run npm test again.',
  );
  process.exitCode = 1;
}
