import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import config from '../browser/playwright.config';
import { loadSet, SET_KEYS, type SetKey } from './data';
import { measureSet } from './measureSet';
import { memory } from './memory';
import { published } from './published';
import { report } from './report';
import type { Result, Results } from './results';
import { serveOurs, servePlain } from './serve';
import { threshold } from './threshold';

// `npm run bench`: measures the production page and the plain page in the same run. A missed target is told, not failed.
const RESULTS = 'tests/bench/RESULTS.md';
const HELP = `npm run bench -- [--only ${SET_KEYS.join('|')}] [--repeat 3] [--memory] [--no-plain] [--write] [--threshold] [--published]
--memory also opens and closes O*NET twenty times; --write puts everything into ${RESULTS};
--threshold only compares painting and Cytoscape's drawing at several sizes;
--published only opens ESCO's files, which --write does, too.`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    repeat: { type: 'string', default: '3' },
    memory: { type: 'boolean', default: false },
    plain: { type: 'boolean', default: true },
    write: { type: 'boolean', default: false },
    threshold: { type: 'boolean', default: false },
    published: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowNegative: true,
});
const named = values.only ? SET_KEYS.filter((key) => key === values.only) : SET_KEYS;
const keys = values.published ? [] : named;
const repeat = Number(values.repeat);
const partial = Boolean(values.only) || values.published || !values.plain;

if (values.help || !named.length || !(repeat >= 1)) console.log(HELP);
else if (values.write && partial) throw new Error('--write needs everything measured.');
else if (values.threshold) await compare();
else await run(keys);

async function compare(): Promise<void> {
  const browser = await chromium.launch(config.use?.launchOptions);
  console.log(await threshold(browser, repeat).finally(() => browser.close()));
}

async function run(measured: readonly SetKey[]): Promise<void> {
  const ours = await serveOurs();
  const plain = values.plain && keys.length ? await servePlain() : undefined;
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    const sets: Result[] = [];
    for (const key of measured) {
      const set = loadSet(key);
      if (set) sets.push(await measureSet({ browser, ours, plain, repeat }, set));
    }
    const held = values.memory || values.write ? await memory(browser, ours.url) : undefined;
    const opened =
      values.published || values.write ? await published(browser, ours.url, repeat) : undefined;
    const results: Results = {
      sets,
      ...(opened && { published: opened }),
      ...(held && { memory: held }),
      repeat,
      browser: browser.version(),
      devicePixelRatio: 1,
    };
    const text = report(results, RESULTS);
    console.log(text);
    if (values.write) writeFileSync(RESULTS, text);
  } finally {
    await browser.close();
    await Promise.all([ours.close(), plain?.close()]);
  }
}
