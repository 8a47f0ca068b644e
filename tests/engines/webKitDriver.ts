import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** Starts WebKitWebDriver on a screen of its own. Throws when it does not answer. */
export async function startWebKitDriver(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const screen = ['--auto-servernum', '--server-args=-screen 0 1600x1200x24'];
  const child = spawn('xvfb-run', [...screen, 'WebKitWebDriver', `--port=${port}`], {
    // A group of its own, so that stopping it stops the screen and the browser, too.
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  });
  const stop = () => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  const url = `http://127.0.0.1:${port}`;
  const latest = Date.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > latest) {
      if (child.exitCode === null) stop();
      throw new Error('WebKitWebDriver does not answer.');
    }
    await sleep(200);
  }
  return { url, stop };
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
