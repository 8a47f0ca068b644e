import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

// The buttons of its toolbar would keep the window wider than a phone.
const NARROW_TOOLBAR =
  'button, entry, image { margin: 0; padding: 0; min-width: 0; border-width: 0; }';

/** Starts WebKitWebDriver on a screen of its own. Throws when it does not answer. */
export async function startWebKitDriver(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const settings = settingsFolder();
  const screen = ['--auto-servernum', '--server-args=-screen 0 1600x1200x24'];
  const child = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    // A group of its own, so that stopping it stops the screen and the browser, too.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: settings, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  const stop = () => {
    process.off('exit', stop);
    rmSync(settings, { recursive: true, force: true });
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  process.on('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  const latest = Date.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > latest) {
      stop();
      throw new Error('WebKitWebDriver does not answer.');
    }
    await sleep(200);
  }
  return { url, stop };
}

function settingsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rolegraph-webkit-'));
  for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, toolkit));
    writeFileSync(join(folder, toolkit, 'gtk.css'), NARROW_TOOLBAR);
  }
  return folder;
}

const answers = (url: string) =>
  fetch(`${url}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
