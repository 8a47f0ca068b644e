import type { Page } from '@playwright/test';
import { type Compiled, compile } from '../../src/compile';
import { readCsv } from '../../src/formats';
import { open, region, settled } from './page';
import { loadInstead } from './small/small';

// 400 roles, each matched with the next four round a ring: 1,600 pairs, more than Cytoscape is given.
const ROLES = 400;
/** The id of a role of the ring. */
export const name = (i: number) => `r${String(i % ROLES).padStart(3, '0')}`;

/** So many roles round a ring, each matched with the next ones, as the texts of a CSV pair. */
function ring(count: number, steps: number) {
  const numbers = Array.from({ length: count }, (_, i) => i);
  const roles = numbers.map((i) => `${name(i)},Role ${i},${i % 10}`);
  const matches = numbers.flatMap((i) =>
    Array.from({ length: steps }, (_, s) => `${name(i)},${name((i + s + 1) % count)},${89 - s}`),
  );
  return {
    roles: ['id,title,grade', ...roles].join('\n'),
    matches: ['source,target,match', ...matches].join('\n'),
  };
}

interface Ring {
  readonly count?: number;
  readonly steps?: number;
}

const compiled = new Map<string, Compiled>();
/** A ring as a taxonomy, arranged; once a worker. */
function taxonomyOf(count: number, steps: number): Compiled {
  const key = `${count} ${steps}`;
  const { roles, matches } = ring(count, steps);
  const tables = [readCsv('ring.csv', roles), readCsv('ring-matches.csv', matches)];
  const known = compiled.get(key) ?? (compile({ kind: 'tables', tables }) as Compiled);
  compiled.set(key, known);
  return known;
}

/** Opens a ring of roles in place of the built-in taxonomy. */
export async function openRing(page: Page, { count = ROLES, steps = 4 }: Ring = {}): Promise<void> {
  await loadInstead(page, taxonomyOf(count, steps));
  await open(page, '', { until: 'map' });
  await settled(page);
}

/** How many values of pixels in the middle of the map the lines below the roles make others. */
export async function paintedPixels(page: Page): Promise<number> {
  const lines = region(page).locator('canvas').nth(2);
  const { x = 0, y = 0, width = 0, height = 0 } = (await region(page).boundingBox()) ?? {};
  const clip = { x: x + width / 4, y: y + height / 4, width: width / 2, height: height / 2 };
  const shot = async (visibility: string) => {
    await lines.evaluate((canvas, value) => {
      canvas.style.visibility = value;
    }, visibility);
    return (await page.screenshot({ clip })).toString('base64');
  };
  const pictures = [await shot('hidden'), await shot('')];
  return page.evaluate(async (sources) => {
    const [without, withLines] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const { width, height } = image;
        const copy = Object.assign(document.createElement('canvas'), { width, height });
        const context = copy.getContext('2d') as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, width, height).data;
      }),
    );
    return withLines?.filter((value, i) => value !== without?.[i]).length ?? 0;
  }, pictures);
}
