import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { SERVING } from '../serving';
import { findBrowser } from './findBrowser';

const PORT = 4275;
const ROUTE = 'page=routes&from=it-support-specialist&to=machine-learning-engineer';

/** `npm run picture`: takes the pictures in the README, and that of link previews, from the site in dist/. */
const server = await preview({
  ...SERVING,
  preview: { host: '127.0.0.1', port: PORT },
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath && { executablePath }),
});
await take('rolegraph-map', '', (page) => page.getByRole('heading', { name: 'All roles' }));
await take('rolegraph-org-chart', 'view=org-chart&role=chief-of-staff', (page) =>
  page.getByRole('heading', { name: '[01]' }),
);
await take('rolegraph', 'role=machine-learning-engineer', (page) =>
  page.getByRole('heading', { name: '[01]' }),
);
await take('rolegraph-route', ROUTE, (page) =>
  page.getByRole('complementary', { name: 'Routes' }).getByRole('list').last(),
);
// For previews of links to the site.
await take('preview', 'embed', (page) => page.getByRole('contentinfo'), {
  path: 'public/preview.png',
  size: { width: 1200, height: 630 },
});
await browser.close();
await server.close();

/** Opens a link, waits for what must be in the picture, and saves the window. */
async function take(
  name: string,
  query: string,
  content: (page: Page) => ReturnType<Page['locator']>,
  { path = `.github/${name}.png`, size = { width: 1440, height: 900 } } = {},
) {
  const page = await browser.newPage({
    viewport: size,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`http://127.0.0.1:${PORT}/?${query}`);
  await content(page).waitFor();
  // Cytoscape takes over from the painter, and labels find their places.
  await page.waitForTimeout(3000);
  await page.screenshot({ path });
  await page.close();
}
