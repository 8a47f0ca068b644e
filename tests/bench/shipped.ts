import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const KINDS = { js: /\.js$/, css: /\.css$/, font: /\.woff2?$/ } as const;
type Kind = keyof typeof KINDS | 'data';

/** Kilobytes of what a page had fetched at a moment of its clock, as gzip would send them; fonts are compressed already. */
export async function shipped(
  page: Page,
  folder: string,
  moment: number,
): Promise<Record<Kind, number>> {
  const urls = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= until)
        .map(({ name }) => name),
    moment,
  );
  const bytes: Record<Kind, number> = { js: 0, css: 0, font: 0, data: 0 };
  for (const path of new Set(['/index.html', ...urls.map((url) => new URL(url).pathname)])) {
    const file = join(folder, path);
    if (!existsSync(file)) continue;
    const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
    const kind = kinds.find((name) => KINDS[name].test(path)) ?? 'data';
    const content = readFileSync(file);
    bytes[kind] += (kind === 'font' ? content : gzipSync(content)).length / 1000;
  }
  return bytes;
}
